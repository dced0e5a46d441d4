package fr.questeur.parse;

/**
 * A paragraph's first words where they name a speaker.
 *
 * @param speaker who
 * @param rest the paragraph's text behind them, may be empty
 */
record Opening(Speaker speaker, String rest) {}

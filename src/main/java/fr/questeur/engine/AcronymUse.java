package fr.questeur.engine;

/**
 * An acronym as documents define it.
 *
 * @param letters in capitals, without points
 * @param words what it stands for, in the most frequent spelling
 * @param documents how many documents define it so, in any spelling
 */
public record AcronymUse(String letters, String words, int documents) {}

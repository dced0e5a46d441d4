package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;

/**
 * What text output has to know of the user's terminal.
 *
 * @param messages the user's language
 * @param colour whether to print colours and links
 * @param columns the width to print at
 */
public record Look(Messages messages, boolean colour, int columns) {}

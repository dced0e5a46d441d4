package fr.questeur.model;

import java.util.Optional;

/**
 * Words that a press release puts in somebody's mouth.
 *
 * @param speaker who
 * @param role in which role, such as a minister's
 * @param text the words, without the quotation marks
 */
public record Quote(String speaker, Optional<String> role, String text) {}

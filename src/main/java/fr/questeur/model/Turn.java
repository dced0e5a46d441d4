package fr.questeur.model;

import java.util.Optional;

/**
 * One turn to speak in the sitting.
 *
 * @param speaker who spoke, as the report names them
 * @param role the role in which they spoke, such as a minister's
 * @param text what was said; paragraphs as in {@link Passage}
 */
public record Turn(String speaker, Optional<String> role, String text) {}

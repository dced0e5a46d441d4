package fr.questeur.engine;

import fr.questeur.query.Field;
import java.util.Optional;

/**
 * What something that was begun may become.
 *
 * @param text a word of the texts, or a name
 * @param field the field whose value it is; empty for a word of the texts
 * @param count how many publications have it
 */
public record Completion(String text, Optional<Field> field, long count) {}

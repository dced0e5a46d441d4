package fr.questeur.engine;

import fr.questeur.query.Field;
import java.util.List;

/**
 * How the publications found spread over the values of a field.
 *
 * @param field the field
 * @param values the most frequent first, ties in alphabetical order
 */
public record Facet(Field field, List<Value> values) {

  /** Copies the list. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param label as most of the sources write it
   * @param count how many publications have it
   */
  public record Value(String label, long count) {}
}

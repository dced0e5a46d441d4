package fr.questeur.engine;

import fr.questeur.query.Field;
import java.util.List;

/**
 * How the publications found spread over the values of a field.
 *
 * @param field the field
 * @param values the most frequent first, ties in alphabetical order; those of a date in the order
 *     of time, the newest first
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
   * @param parts what it divides into, such as the months of a year; mostly nothing
   */
  public record Value(String label, long count, List<Value> parts) {

    /** Copies the list. */
    public Value {
      parts = List.copyOf(parts);
    }

    /** A value that does not divide. */
    public Value(String label, long count) {
      this(label, count, List.of());
    }
  }
}

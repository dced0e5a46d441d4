package fr.questeur.engine;

import fr.questeur.query.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the publications found spread over the values of a field.
 *
 * @param field the field
 * @param values the most frequent first, ties in alphabetical order; those of a date in the order
 *     of time, the newest first
 * @param chosen the labels of those values and parts of values that a filter of this very field
 *     asks for, or for something in them
 */
public record Facet(Field field, List<Value> values, Set<String> chosen) {

  /** Copies the collections. */
  public Facet {
    values = List.copyOf(values);
    chosen = Set.copyOf(chosen);
  }

  /** A facet of which nothing was chosen. */
  public Facet(Field field, List<Value> values) {
    this(field, values, Set.of());
  }

  /** The same with so many values at most, and those below that were chosen. */
  public Facet first(int limit) {
    return new Facet(
        field,
        IntStream.range(0, values.size())
            .filter(rank -> rank < limit || chosen.contains(values.get(rank).label()))
            .mapToObj(values::get)
            .toList(),
        chosen);
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

    /** The value itself, then all that it divides into. */
    public Stream<Value> all() {
      return Stream.concat(Stream.of(this), parts.stream().flatMap(Value::all));
    }

    /** A value that does not divide. */
    public Value(String label, long count) {
      this(label, count, List.of());
    }
  }
}

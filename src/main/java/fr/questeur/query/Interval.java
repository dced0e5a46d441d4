package fr.questeur.query;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A range of whole numbers, or of days counted as such; one end may be open.
 *
 * @param from the smallest, included
 * @param to the largest, included
 */
record Interval(OptionalLong from, OptionalLong to) {

  /**
   * What one end of a range names: one number, or the days of a month.
   *
   * @param first the smallest
   * @param last the largest
   */
  record Period(long first, long last) {}

  /**
   * Reads {@code a}, {@code a..b}, {@code a..}, {@code ..b}, {@code >a}, {@code >=a}, {@code <a} or
   * {@code <=a}.
   *
   * @param period reads one end
   */
  static Optional<Interval> parse(String text, Function<String, Optional<Period>> period) {
    if (text.startsWith(">=")) {
      return period.apply(text.substring(2).strip()).map(p -> from(p.first));
    }
    if (text.startsWith("<=")) {
      return period.apply(text.substring(2).strip()).map(p -> to(p.last));
    }
    if (text.startsWith(">")) {
      return period.apply(text.substring(1).strip()).map(p -> from(p.last + 1));
    }
    if (text.startsWith("<")) {
      return period.apply(text.substring(1).strip()).map(p -> to(p.first - 1));
    }
    int dots = text.indexOf("..");
    if (dots < 0) {
      return period.apply(text).map(p -> between(p.first, p.last));
    }
    String left = text.substring(0, dots).strip();
    String right = text.substring(dots + 2).strip();
    if (left.isEmpty()) {
      return period.apply(right).map(p -> to(p.last));
    }
    if (right.isEmpty()) {
      return period.apply(left).map(p -> from(p.first));
    }
    return period
        .apply(left)
        .flatMap(start -> period.apply(right).map(end -> between(start.first, end.last)));
  }

  private static Interval from(long from) {
    return new Interval(OptionalLong.of(from), OptionalLong.empty());
  }

  private static Interval to(long to) {
    return new Interval(OptionalLong.empty(), OptionalLong.of(to));
  }

  private static Interval between(long from, long to) {
    return new Interval(OptionalLong.of(from), OptionalLong.of(to));
  }

  /** Whether it ends before it starts. */
  boolean isReversed() {
    return from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong();
  }

  /** Whether its ends lie within these bounds. */
  boolean isWithin(long smallest, long largest) {
    return from.orElse(smallest) >= smallest
        && from.orElse(smallest) <= largest
        && to.orElse(largest) >= smallest
        && to.orElse(largest) <= largest;
  }
}

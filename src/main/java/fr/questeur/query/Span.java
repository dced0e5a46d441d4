package fr.questeur.query;

/**
 * A place in the text of a query, in {@code char} offsets.
 *
 * @param start the offset of the first character, from 0
 * @param end the offset after the last character
 */
public record Span(int start, int end) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if start is negative or after end
   */
  public Span {
    if (start < 0 || start > end) {
      throw new IllegalArgumentException("not a span: " + start + ", " + end);
    }
  }

  /** The number of characters. */
  public int length() {
    return end - start;
  }

  /** Whether the other span lies within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}

package fr.questeur.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The identity of a question: numbers start again at 1 with each type in each legislature.
 *
 * @param legislature the legislature of the Fifth Republic, from 1
 * @param type the procedure
 * @param number the number within type and legislature, from 1
 */
public record QuestionId(int legislature, QuestionType type, int number)
    implements Comparable<QuestionId> {

  private static final String OWN = "AN-";
  private static final String OFFICIAL = "QANR5L";

  /** Longer numbers are out of bounds. */
  private static final int MOST_DIGITS = 10;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if legislature or number is below 1
   */
  public QuestionId {
    Objects.requireNonNull(type);
    if (legislature < 1 || number < 1) {
      throw new IllegalArgumentException(
          "legislature and number start at 1: " + legislature + ", " + number);
    }
  }

  /**
   * Reads an identifier of this project ({@code AN-17-QE-13821}) or of the Assemblée's open data
   * ({@code QANR5L17QE13821}), in upper case.
   *
   * @return empty if the text is neither
   */
  public static Optional<QuestionId> parse(String text) {
    // By hand, as every record has several: an expression took a fiftieth of the time of reading
    // one.
    boolean own = text.startsWith(OWN);
    if (!own && !text.startsWith(OFFICIAL)) {
      return Optional.empty();
    }
    String between = own ? "-" : "";
    int start = own ? OWN.length() : OFFICIAL.length();
    int end = endOfDigits(text, start);
    for (QuestionType type : QuestionType.values()) {
      String middle = between + type.name() + between;
      if (text.startsWith(middle, end)) {
        long legislature = number(text, start, end);
        long number = number(text, end + middle.length(), text.length());
        return isInBounds(legislature) && isInBounds(number)
            ? Optional.of(new QuestionId((int) legislature, type, (int) number))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** The number that is all of that part; 0 if it is none, or too long for one. */
  private static long number(String text, int start, int end) {
    return start < end && end - start <= MOST_DIGITS && endOfDigits(text, start) >= end
        ? Long.parseLong(text, start, end, 10)
        : 0;
  }

  private static boolean isInBounds(long value) {
    return value >= 1 && value <= Integer.MAX_VALUE;
  }

  /** The address of the official page, as the Assemblée builds it since the 7th legislature. */
  public String officialLink() {
    // Joined rather than formatted: a format would write the digits of the user's locale.
    String page = legislature + "-" + number + type + ".htm";
    return "https://questions.assemblee-nationale.fr/q" + legislature + "/" + page;
  }

  @Override
  public int compareTo(QuestionId other) {
    int order = Integer.compare(legislature, other.legislature);
    if (order == 0) {
      order = type.compareTo(other.type);
    }
    return order == 0 ? Integer.compare(number, other.number) : order;
  }

  /** The identifier of this project: {@code AN-17-QE-13821}. */
  @Override
  public String toString() {
    return "AN-" + legislature + "-" + type + "-" + number;
  }
}

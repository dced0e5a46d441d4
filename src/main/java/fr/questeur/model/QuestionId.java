package fr.questeur.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a question: numbers start again at 1 with each type in each legislature.
 *
 * @param legislature the legislature of the Fifth Republic, from 1
 * @param type the procedure
 * @param number the number within type and legislature, from 1
 */
public record QuestionId(int legislature, QuestionType type, int number)
    implements Comparable<QuestionId> {

  private static final Pattern OWN = Pattern.compile("AN-(\\d{1,10})-(QE|QG|QOSD)-(\\d{1,10})");
  private static final Pattern OFFICIAL =
      Pattern.compile("QANR5L(\\d{1,10})(QE|QG|QOSD)(\\d{1,10})");

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
    Matcher matcher = (text.startsWith("AN-") ? OWN : OFFICIAL).matcher(text);
    return matcher.matches() ? of(matcher) : Optional.empty();
  }

  private static Optional<QuestionId> of(Matcher matcher) {
    long legislature = Long.parseLong(matcher.group(1));
    long number = Long.parseLong(matcher.group(3));
    if (!isInBounds(legislature) || !isInBounds(number)) {
      return Optional.empty();
    }
    return QuestionType.of(matcher.group(2))
        .map(type -> new QuestionId((int) legislature, type, (int) number));
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

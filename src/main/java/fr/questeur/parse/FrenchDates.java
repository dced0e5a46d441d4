package fr.questeur.parse;

import fr.questeur.json.IsoDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as French documents write them: {@code 24 mars 2026}, {@code 1er avril 1998}, {@code
 * 24/03/2026}, {@code 2026-03-24} (also with a time of day behind it). Case, accents and blanks do
 * not matter; anything else, such as a year of two digits or 31 février, is no date.
 */
final class FrenchDates {

  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  private static final String WORDS =
      "(?<day>\\d{1,2})(?: ?\\^?\\{?er\\}?)? (?<month>"
          + String.join("|", MONTHS)
          + ") (?<year>\\d{4})";
  private static final String SLASHES =
      "(?<day2>\\d{1,2}) ?/ ?(?<month2>\\d{1,2}) ?/ ?(?<year2>\\d{4})";
  private static final String ISO = "(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})";
  private static final String WEEKDAY =
      "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?";

  private static final Pattern WHOLE =
      Pattern.compile(
          WEEKDAY + WORDS + "|" + SLASHES + "|" + ISO + "(?:[t ]\\d{2}:\\d{2}.{0,30})?");
  private static final Pattern HOUR = Pattern.compile("T\\d{2}:\\d{2}[\\d:.Z+-]{0,20}");
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\d/-])(?:" + WORDS + "|" + SLASHES + "|" + ISO + ")(?![\\d/-])");

  private FrenchDates() {}

  /** The date that the text is, and nothing else beside blanks and the day of the week. */
  static Optional<LocalDate> parse(String text) {
    Optional<LocalDate> digits = digits(text);
    return digits.isPresent() ? digits : matching(text);
  }

  /** The date in digits alone, as data in bulk have many: it needs no folding. */
  private static Optional<LocalDate> digits(String text) {
    int length = "2026-03-24".length();
    if (text.length() == length && text.charAt(2) == '/' && text.charAt(5) == '/') {
      return IsoDate.parse(reversed(text));
    }
    boolean whole =
        text.length() == length
            || (text.length() > length
                && HOUR.matcher(text).region(length, text.length()).matches());
    return whole ? IsoDate.parse(text.substring(0, length)) : Optional.empty();
  }

  private static String reversed(String text) {
    return text.substring(6) + '-' + text.substring(3, 5) + '-' + text.substring(0, 2);
  }

  private static Optional<LocalDate> matching(String text) {
    Matcher matcher = WHOLE.matcher(folded(text));
    return matcher.matches() ? date(matcher) : Optional.empty();
  }

  /** The first date within the text. */
  static Optional<LocalDate> first(String text) {
    return all(text).stream().findFirst();
  }

  /** Every date within the text, in its order. */
  static List<LocalDate> all(String text) {
    List<LocalDate> dates = new ArrayList<>();
    Matcher matcher = ANYWHERE.matcher(folded(text));
    while (matcher.find()) {
      date(matcher).ifPresent(dates::add);
    }
    return dates;
  }

  private static String folded(String text) {
    return TextCleaner.folded(TextCleaner.line(text));
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    if (matcher.group("day") != null) {
      return of(
          matcher.group("year"), MONTHS.indexOf(matcher.group("month")) + 1, matcher.group("day"));
    }
    String suffix = matcher.group("day2") != null ? "2" : "3";
    return of(
        matcher.group("year" + suffix),
        Integer.parseInt(matcher.group("month" + suffix)),
        matcher.group("day" + suffix));
  }

  private static Optional<LocalDate> of(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

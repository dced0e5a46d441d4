package fr.questeur.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, months, years and the time back from today. */
final class Dates {

  private static final long FIRST = LocalDate.of(1900, 1, 1).toEpochDay();
  private static final long LAST = LocalDate.of(2999, 12, 31).toEpochDay();

  /** {@code 2026}, {@code 2026-03}, {@code 2026-03-24}. */
  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?)?");

  /** {@code 03/2026}, {@code 24/03/2026}. */
  private static final Pattern FRENCH =
      Pattern.compile("(?:(?<day>\\d{1,2})/)?(?<month>\\d{1,2})/(?<year>\\d{4})");

  /** Days, weeks, months and years back, by their first letters in English or French. */
  private static final Pattern BACK =
      Pattern.compile("(?<count>\\d{1,4})(?<unit>[dj]|[ws]|m|[ya])", Pattern.CASE_INSENSITIVE);

  private final Supplier<LocalDate> today;

  Dates(Supplier<LocalDate> today) {
    this.today = today;
  }

  /** A range of days since 1970, between the years 1900 and 2999; a time back runs on from then. */
  Optional<Interval> read(String text) {
    String range = BACK.matcher(text).matches() ? text + ".." : text;
    return Interval.parse(range, this::period).filter(days -> days.isWithin(FIRST, LAST));
  }

  private Optional<Interval.Period> period(String text) {
    Matcher back = BACK.matcher(text);
    if (back.matches()) {
      long day = today.get().minus(amount(back)).toEpochDay();
      return Optional.of(new Interval.Period(day, day));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return period(iso);
    }
    Matcher french = FRENCH.matcher(text);
    return french.matches() ? period(french) : Optional.empty();
  }

  private static Period amount(Matcher back) {
    int count = Integer.parseInt(back.group("count"));
    return switch (back.group("unit")) {
      case "d", "D", "j", "J" -> Period.ofDays(count);
      case "w", "W", "s", "S" -> Period.ofWeeks(count);
      case "m", "M" -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }

  private static Optional<Interval.Period> period(Matcher parts) {
    int year = Integer.parseInt(parts.group("year"));
    try {
      if (parts.group("month") == null) {
        return Optional.of(days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group("month")));
      if (parts.group("day") == null) {
        return Optional.of(days(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day =
          LocalDate.of(year, month.getMonthValue(), Integer.parseInt(parts.group("day")));
      return Optional.of(days(day, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // a 13th month, a 30 February
    }
  }

  private static Interval.Period days(LocalDate first, LocalDate last) {
    return new Interval.Period(first.toEpochDay(), last.toEpochDay());
  }
}

package fr.questeur.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the values of the fields that take more than words: choices, dates, numbers, questions. */
final class FieldValues {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
  private static final long LARGEST_NUMBER = 9_999_999;

  private final String query;
  private final Dates dates;

  FieldValues(String query, Supplier<LocalDate> today) {
    this.query = query;
    this.dates = new Dates(today);
  }

  /** Whether the text names a choice or a question; such names may hold a blank. */
  boolean isName(Field field, String text) {
    return switch (field.takes()) {
      case CHOICE -> Choices.of(field).find(text).isPresent();
      case IDENTIFIER -> identifier(text, new Span(0, 0)).isPresent();
      case WORDS, DATE, NUMBER -> false;
    };
  }

  /**
   * The condition that the field has this value.
   *
   * @param field a field that does not take words
   * @param text the value
   * @param place where the value stands
   * @param span where the whole condition stands
   */
  Query read(Field field, String text, Span place, Span span) throws QuerySyntaxException {
    if (text.equals("*")) {
      return new Query.InField(field, new Query.All(place), span);
    }
    return switch (field.takes()) {
      case CHOICE -> choice(field, text, place, span);
      case DATE -> dateRange(field, text, place, span);
      case NUMBER -> numberRange(field, text, place, span);
      case IDENTIFIER ->
          new Query.InField(
              field,
              identifier(text, place)
                  .orElseThrow(() -> problem(place, Problem.BAD_IDENTIFIER, Excerpt.of(text))),
              span);
      case WORDS -> throw new IllegalArgumentException("a field of words: " + field);
    };
  }

  private Query choice(Field field, String text, Span place, Span span)
      throws QuerySyntaxException {
    Choices choices = Choices.of(field);
    String value =
        choices
            .find(text)
            .orElseThrow(
                () -> problem(place, Problem.UNKNOWN_CHOICE, field, Excerpt.of(text), choices));
    return new Query.Choice(field, value, span);
  }

  private Query dateRange(Field field, String text, Span place, Span span)
      throws QuerySyntaxException {
    Interval days =
        dates.read(text).orElseThrow(() -> problem(place, Problem.BAD_DATE, Excerpt.of(text)));
    checkOrder(days, text, place);
    return new Query.DateRange(field, day(days.from()), day(days.to()), span);
  }

  private static Optional<LocalDate> day(OptionalLong day) {
    return day.isPresent() ? Optional.of(LocalDate.ofEpochDay(day.getAsLong())) : Optional.empty();
  }

  private Query numberRange(Field field, String text, Span place, Span span)
      throws QuerySyntaxException {
    Interval numbers =
        Interval.parse(text, FieldValues::period)
            .filter(range -> range.isWithin(0, LARGEST_NUMBER))
            .orElseThrow(() -> problem(place, Problem.BAD_NUMBER, field, Excerpt.of(text)));
    checkOrder(numbers, text, place);
    return new Query.NumberRange(field, number(numbers.from()), number(numbers.to()), span);
  }

  private static OptionalInt number(OptionalLong number) {
    return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
  }

  private static Optional<Interval.Period> period(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text);
    return Optional.of(new Interval.Period(number, number));
  }

  private void checkOrder(Interval range, String text, Span place) throws QuerySyntaxException {
    if (range.isReversed()) {
      int dots = text.indexOf("..");
      String turned = text.substring(dots + 2).strip() + ".." + text.substring(0, dots).strip();
      throw problem(place, Problem.REVERSED_RANGE, turned);
    }
  }

  private static Optional<Query.Identifier> identifier(String text, Span span) {
    String named = NUMBER.matcher(text).matches() ? "n°" + text : text;
    return Identifiers.parse(named, span);
  }

  private QuerySyntaxException problem(Span place, Problem problem, Object... arguments) {
    return new QuerySyntaxException(query, place, problem, arguments);
  }
}

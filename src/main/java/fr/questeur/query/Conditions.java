package fr.questeur.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Conditions on one field that were given beside a query, such as by an option. */
public final class Conditions {
  private Conditions() {}

  /** The condition that a field of words has one value that is written so, and nothing more. */
  public static Query.InField whole(Field field, String value) {
    Span span = new Span(0, value.length());
    return new Query.InField(field, new Query.Whole(value.strip(), span), span);
  }

  /**
   * The condition that a field of words has all the words, which are plain words and no operators.
   *
   * @throws QuerySyntaxException if there are none
   */
  public static Query.InField words(Field field, String value) throws QuerySyntaxException {
    Span span = new Span(0, value.length());
    List<Query> words =
        Stream.of(value.strip().split("[\\s\\h]+"))
            .filter(word -> !word.isEmpty())
            .<Query>flatMap(word -> JoinedWords.parts(new Query.Word(word, span)).stream())
            .toList();
    if (words.isEmpty()) {
      throw new QuerySyntaxException(value, span, Problem.EMPTY_QUERY);
    }
    Query all = words.size() == 1 ? words.getFirst() : new Query.And(words, span);
    return new Query.InField(field, all, span);
  }

  /**
   * The condition that the field has the value. Where the field holds words, these are as {@link
   * #words} reads them; otherwise it is what may stand after {@code field:} in a query.
   *
   * @param today gives the day from which {@code 3m..} counts back
   * @throws QuerySyntaxException if the field cannot have that value; its place is within the value
   */
  public static Query of(Field field, String value, Supplier<LocalDate> today)
      throws QuerySyntaxException {
    if (field.takes() == Field.Values.WORDS) {
      return words(field, value);
    }
    Span span = new Span(0, value.length());
    return new FieldValues(value, today).read(field, value.strip(), span, span);
  }
}

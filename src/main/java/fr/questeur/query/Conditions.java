package fr.questeur.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Conditions on one field that were given beside a query, such as by an option. */
public final class Conditions {
  private Conditions() {}

  /**
   * The condition that the field has the value. Where the field holds words, the value is plain
   * words, all required, and no operators; otherwise it is what may stand after {@code field:} in a
   * query.
   *
   * @param today gives the day from which {@code 3m..} counts back
   * @throws QuerySyntaxException if the field cannot have that value; its place is within the value
   */
  public static Query of(Field field, String value, Supplier<LocalDate> today)
      throws QuerySyntaxException {
    Span span = new Span(0, value.length());
    if (field.takes() == Field.Values.WORDS) {
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
    return new FieldValues(value, today).read(field, value.strip(), span, span);
  }
}

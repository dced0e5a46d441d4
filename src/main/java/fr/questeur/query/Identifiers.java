package fr.questeur.query;

import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the names of questions as users write them. */
public final class Identifiers {

  /** {@code 17-13821} or {@code 17-13821QE}, as in the address of the official page. */
  private static final Pattern WITH_LEGISLATURE =
      Pattern.compile("(?<legislature>\\d{1,3})-(?<number>\\d{1,7})(?<type>QE|QG|QOSD)?");

  /** {@code n°13821}, with the sign for degrees or that for ordinals. */
  private static final Pattern WITH_SIGN =
      Pattern.compile("(?<legislature>)N[°º] ?(?<number>\\d{1,7})(?<type>QE|QG|QOSD)?");

  private Identifiers() {}

  /** The identifier that the text is, in any case; its place is the whole text. */
  public static Optional<Query.Identifier> parse(String text) {
    return parse(text, new Span(0, text.length()));
  }

  /** The identifier, in any case, that the text is. */
  static Optional<Query.Identifier> parse(String text, Span span) {
    String capitals = text.toUpperCase(Locale.ROOT);
    return QuestionId.parse(capitals)
        .map(id ->
            new Query.Identifier(
                OptionalInt.of(id.legislature()), Optional.of(id.type()), id.number(), span))
        .or(() -> match(WITH_LEGISLATURE, capitals, span))
        .or(() -> match(WITH_SIGN, capitals, span));
  }

  private static Optional<Query.Identifier> match(Pattern pattern, String text, Span span) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt legislature = number(matcher.group("legislature"));
    OptionalInt number = number(matcher.group("number"));
    Optional<QuestionType> type =
        Optional.ofNullable(matcher.group("type")).flatMap(QuestionType::of);
    boolean startsAtOne = legislature.orElse(1) >= 1 && number.orElse(0) >= 1;
    return startsAtOne
        ? Optional.of(new Query.Identifier(legislature, type, number.getAsInt(), span))
        : Optional.empty();
  }

  private static OptionalInt number(String digits) {
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /**
   * A whole query that is nothing but an identifier, with or without a blank inside, becomes one.
   */
  static Query promote(Query query) {
    if (query instanceof Query.Word word) {
      return parse(word.text(), word.span()).<Query>map(q -> q).orElse(query);
    }
    if (query instanceof Query.And(List<Query> clauses, Span span)
        && clauses.size() == 2
        && clauses.get(0) instanceof Query.Word sign
        && clauses.get(1) instanceof Query.Word number) {
      return parse(sign.text() + " " + number.text(), span).<Query>map(q -> q).orElse(query);
    }
    return query;
  }

  /** The identifier in its usual form. */
  public static String print(Query.Identifier identifier) {
    String type = identifier.type().map(QuestionType::name).orElse("");
    int number = identifier.number();
    if (identifier.legislature().isEmpty()) {
      return "n°" + number + type;
    }
    int legislature = identifier.legislature().getAsInt();
    return identifier
        .type()
        .map(known -> new QuestionId(legislature, known, number).toString())
        .orElse(legislature + "-" + number);
  }
}

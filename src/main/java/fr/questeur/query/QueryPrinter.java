package fr.questeur.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes trees back in the query language: the way out of it. */
public final class QueryPrinter {

  private QueryPrinter() {}

  /**
   * The query in its usual form: English names, ISO dates, no more parentheses than needed.
   *
   * <p>Parsing it gives the same tree, places aside, unless it is longer than {@link
   * QueryParser#MAX_LENGTH}: a date such as {@code 3m..} grows when it is written out.
   *
   * @param query a tree from {@link QueryParser}
   */
  public static String print(Query query) {
    return switch (query) {
      case Query.All all -> "*:*";
      case Query.Word word -> word.text();
      case Query.Phrase phrase -> phrase(phrase);
      case Query.FreeText free -> free.text();
      case Query.Prefix prefix -> prefix.text() + "*";
      case Query.Fuzzy fuzzy -> fuzzy.text() + "~";
      case Query.And and -> join(and.clauses(), " ", QueryPrinter::clauseOfAnd);
      case Query.Or or -> join(or.clauses(), " OR ", QueryPrinter::clauseOfOr);
      case Query.Not not -> not(not);
      case Query.InField in when in.value() instanceof Query.All -> in.field().label() + ":*";
      case Query.InField in -> in.field().label() + ":" + value(in.value());
      case Query.Choice choice -> choice.field().label() + ":" + choice.value();
      case Query.DateRange days ->
          days.field().label() + ":" + range(text(days.from()), text(days.to()));
      case Query.NumberRange numbers ->
          numbers.field().label() + ":" + range(text(numbers.from()), text(numbers.to()));
      case Query.Identifier identifier -> Identifiers.print(identifier);
    };
  }

  private static String phrase(Query.Phrase phrase) {
    String quoted = Quotes.around(phrase.text()).quote(phrase.text());
    return phrase.slop() == 0 ? quoted : quoted + "~" + phrase.slop();
  }

  private static String join(
      List<Query> clauses, String separator, Function<Query, String> toClause) {
    return clauses.stream().map(toClause).collect(Collectors.joining(separator));
  }

  private static String clauseOfAnd(Query clause) {
    return clause instanceof Query.And || clause instanceof Query.Or
        ? inParentheses(clause)
        : print(clause);
  }

  /** AND binds tighter than OR, so only an OR needs parentheses inside one. */
  private static String clauseOfOr(Query clause) {
    return clause instanceof Query.Or ? inParentheses(clause) : print(clause);
  }

  private static String not(Query.Not not) {
    String clause = clauseOfAnd(not.clause());
    // A hyphen before another one, or before a parenthesis that closes, excludes nothing.
    return (clause.startsWith("-") || clause.startsWith(")") || clause.startsWith("NOT ")
            ? "NOT "
            : "-")
        + clause;
  }

  private static String value(Query value) {
    return value instanceof Query.Not ? inParentheses(value) : clauseOfAnd(value);
  }

  private static String inParentheses(Query query) {
    return "(" + print(query) + ")";
  }

  private static String range(String from, String to) {
    return from.equals(to) ? from : from + ".." + to;
  }

  private static String text(Optional<?> end) {
    return end.map(Object::toString).orElse("");
  }

  private static String text(OptionalInt end) {
    return end.isPresent() ? Integer.toString(end.getAsInt()) : "";
  }
}

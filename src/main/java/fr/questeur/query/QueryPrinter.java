package fr.questeur.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes trees back in the query language: the way out of it. Safe for use by several threads. */
public final class QueryPrinter {

  private final Language language;

  /** Writes names and operators in that language. */
  public QueryPrinter(Language language) {
    this.language = language;
  }

  /**
   * The query in its usual form: names of one language, ISO dates, no more parentheses than needed.
   *
   * <p>Parsing it gives the same tree, places aside, unless it is longer than {@link
   * QueryParser#MAX_LENGTH}: a date such as {@code 3m..} grows when it is written out.
   *
   * @param query a tree from {@link QueryParser}
   */
  public String print(Query query) {
    return switch (query) {
      case Query.All all -> "*:*";
      case Query.Word word -> word.text();
      case Query.Phrase phrase -> phrase(phrase);
      case Query.FreeText free -> free.text();
      case Query.Whole whole -> Quotes.around(whole.text()).quote(whole.text());
      case Query.Prefix prefix -> prefix.text() + "*";
      case Query.Fuzzy fuzzy -> fuzzy.text() + "~";
      case Query.And and -> join(and.clauses(), " ", this::clauseOfAnd);
      case Query.Or or -> join(or.clauses(), " " + language.or() + " ", this::clauseOfOr);
      case Query.Not not -> not(not);
      case Query.InField in when in.value() instanceof Query.All -> name(in.field()) + "*";
      case Query.InField in -> name(in.field()) + value(in.value());
      case Query.Choice choice -> name(choice.field()) + choice.value(language);
      case Query.DateRange days -> name(days.field()) + range(text(days.from()), text(days.to()));
      case Query.NumberRange numbers ->
          name(numbers.field()) + range(text(numbers.from()), text(numbers.to()));
      case Query.Identifier identifier -> Identifiers.print(identifier);
    };
  }

  private String name(Field field) {
    return language.name(field) + ":";
  }

  private static String phrase(Query.Phrase phrase) {
    String quoted = Quotes.around(phrase.text()).quote(phrase.text());
    return phrase.slop() == 0 ? quoted : quoted + "~" + phrase.slop();
  }

  private static String join(
      List<Query> clauses, String separator, Function<Query, String> toClause) {
    return clauses.stream().map(toClause).collect(Collectors.joining(separator));
  }

  private String clauseOfAnd(Query clause) {
    return clause instanceof Query.And || clause instanceof Query.Or
        ? inParentheses(clause)
        : print(clause);
  }

  /** AND binds tighter than OR, so only an OR needs parentheses inside one. */
  private String clauseOfOr(Query clause) {
    return clause instanceof Query.Or ? inParentheses(clause) : print(clause);
  }

  private String not(Query.Not not) {
    String clause = clauseOfAnd(not.clause());
    // A hyphen before another one, or before a parenthesis that closes, excludes nothing.
    return (clause.startsWith("-")
                || clause.startsWith(")")
                || clause.startsWith(language.not() + " ")
            ? language.not() + " "
            : "-")
        + clause;
  }

  private String value(Query value) {
    return value instanceof Query.Not ? inParentheses(value) : clauseOfAnd(value);
  }

  private String inParentheses(Query query) {
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

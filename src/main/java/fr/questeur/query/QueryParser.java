package fr.questeur.query;

import java.time.LocalDate;

/** Reads queries. */
public final class QueryParser {

  private QueryParser() {}

  /**
   * Reads a query, in time linear in its length.
   *
   * @param text what the user typed
   * @param today the day to which {@code 3m..} counts back
   * @throws QuerySyntaxException if the operators are used wrongly
   */
  public static Query parse(String text, LocalDate today) throws QuerySyntaxException {
    if (text.isBlank()) {
      throw new QuerySyntaxException(text, new Span(0, text.length()), Problem.EMPTY_QUERY);
    }
    throw new UnsupportedOperationException("not yet: " + text + today);
  }
}

package fr.questeur.query;

import java.util.List;

/**
 * Something else in the place of a part of a query.
 *
 * @param span the place of the part in the query
 * @param query what to write there
 */
public record Correction(Span span, Query query) {

  /**
   * The query with the corrections made.
   *
   * @param corrections in the order of the query, not overlapping
   * @param language what names of fields in them are in
   */
  public static String apply(String query, List<Correction> corrections, Language language) {
    QueryPrinter printer = new QueryPrinter(language);
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (Correction correction : corrections) {
      corrected
          .append(query, done, correction.span().start())
          .append(printer.print(correction.query()));
      done = correction.span().end();
    }
    return corrected.append(query.substring(done)).toString();
  }
}

package fr.questeur.query;

import java.util.List;

/**
 * Another word in the place of one of a query.
 *
 * @param span the place of the word in the query
 * @param word what to write there
 */
public record Correction(Span span, String word) {

  /**
   * The query with the corrections made.
   *
   * @param corrections in the order of the query, not overlapping
   */
  public static String apply(String query, List<Correction> corrections) {
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (Correction correction : corrections) {
      corrected.append(query, done, correction.span().start()).append(correction.word());
      done = correction.span().end();
    }
    return corrected.append(query.substring(done)).toString();
  }
}

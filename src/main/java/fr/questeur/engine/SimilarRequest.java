package fr.questeur.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for the questions that are most like a text.
 *
 * @param subject the text
 * @param standing which questions to compare it with
 * @param asOf compares with what was there when that day began: only questions published before it,
 *     and those that waited for an answer then, unless answered ones are asked for
 * @param limit how many to give, up to {@link #MAX_LIMIT}
 */
public record SimilarRequest(
    Subject subject, Standing standing, Optional<LocalDate> asOf, int limit) {

  /** The most that can be asked for: what is less like the text is like many others. */
  public static final int MAX_LIMIT = 200;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the limit is out of range
   */
  public SimilarRequest {
    if (limit < 0 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit);
    }
  }
}

package fr.questeur.evaluation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to evaluate.
 *
 * @param queries a query on each line: id, tab, and free text or the id or number of a document
 * @param similar whether the queries are documents whose like is sought, rather than text
 * @param judgements the relevant documents, in TREC's format of qrels
 * @param run where to write what was found, in TREC's format of runs; none of the other files
 * @param baseline another run to compare with
 * @param asOf the day to go back to
 */
public record EvaluationRequest(
    Path queries, boolean similar, Path judgements, Path run, Optional<Path> baseline, AsOf asOf) {

  /**
   * Checks that what is asked can be done.
   *
   * @throws IllegalArgumentException if queries are text and their day is that of a document
   */
  public EvaluationRequest {
    if (!similar && asOf instanceof AsOf.Answered) {
      throw new IllegalArgumentException("a text has no day of its answer");
    }
  }
}

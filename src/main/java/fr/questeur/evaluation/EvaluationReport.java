package fr.questeur.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * How good a run is.
 *
 * @param queries how many queries were run
 * @param judged how many of them have a relevant document; the others do not count
 * @param unknown the documents whose like was sought, but that the index does not have, or that
 *     several may be meant by; nothing is found for them
 * @param values one for each measure
 */
public record EvaluationReport(int queries, int judged, List<String> unknown, List<Value> values) {

  /** Copies the lists. */
  public EvaluationReport {
    unknown = List.copyOf(unknown);
    values = List.copyOf(values);
  }

  /**
   * A measure's mean over the judged queries.
   *
   * @param measure what was measured
   * @param mean from 0 to 1
   * @param comparison with the baseline, if there is one
   */
  public record Value(Measure measure, double mean, Optional<Comparison> comparison) {}

  /**
   * How a mean differs from that of the baseline.
   *
   * @param baseline the baseline's mean; a query that it does not have counts 0
   * @param p how likely a difference as large is if the two are equally good: two-sided paired
   *     randomization test
   */
  public record Comparison(double baseline, double p) {}
}

package fr.questeur.evaluation;

import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import java.time.LocalDate;
import java.util.Optional;

/** When a query is asked: only what waited for an answer when that day began is then found. */
public sealed interface AsOf {

  /** Now: everything is a candidate, answered or not. */
  record Now() implements AsOf {}

  /**
   * The same day for every query.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements AsOf {}

  /**
   * The day on which the question was answered whose like is sought, which is when its author could
   * have been given the same answer as others. For one without an answer there is no such day, and
   * nothing is found.
   */
  record Answered() implements AsOf {}

  /** The day of the query that asks for the like of a document; empty if it was never answered. */
  static Optional<LocalDate> answered(Publication document) {
    return document instanceof Question question ? question.answeredOn() : Optional.empty();
  }
}

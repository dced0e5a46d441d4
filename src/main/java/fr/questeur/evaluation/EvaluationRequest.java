package fr.questeur.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to evaluate.
 *
 * @param queries a query on each line: id, tab, and free text or the id or number of a document
 * @param similar whether the queries are documents whose like is sought, rather than text
 * @param judgements the relevant documents, in TREC's format of qrels
 * @param run where to write what was found, in TREC's format of runs; none of the other files
 * @param baseline another run to compare with
 * @param asOf the day to go back to: only what was published by then and had no answer yet is a
 *     candidate
 */
public record EvaluationRequest(
    Path queries,
    boolean similar,
    Path judgements,
    Path run,
    Optional<Path> baseline,
    Optional<LocalDate> asOf) {}

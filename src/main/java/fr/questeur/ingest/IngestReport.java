package fr.questeur.ingest;

import java.util.List;

/**
 * What an ingestion did.
 *
 * @param changes what changed, in the order of the identifiers
 * @param unchanged how many records were found again as the index has them; one publication may be
 *     found in several documents
 * @param unchangedIdentifiers the publications of which nothing changed, in order; only if asked
 *     for
 * @param failures what could not be read; the rest was
 * @param passedOver what was left out on purpose
 * @param stopped whether it was stopped before its end; what is reported was done
 */
public record IngestReport(
    List<Change> changes,
    long unchanged,
    List<String> unchangedIdentifiers,
    List<Failure> failures,
    List<Failure> passedOver,
    boolean stopped) {

  /** Copies the lists. */
  public IngestReport {
    changes = List.copyOf(changes);
    unchangedIdentifiers = List.copyOf(unchangedIdentifiers);
    failures = List.copyOf(failures);
    passedOver = List.copyOf(passedOver);
  }

  /** How many changes of that kind. */
  public long count(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}

package fr.questeur.ingest;

import fr.questeur.deputies.Referential;
import fr.questeur.engine.IndexUpdate;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import fr.questeur.model.Status;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings records into an index and says what that changed. */
public final class Ingestion {

  /** The attachment of the index that keeps the referential of deputies. */
  private static final String REFERENTIAL = "referential";

  private final IndexUpdate index;

  /** What happened to each publication over the whole run. */
  private final Map<String, Change.Kind> changes = new LinkedHashMap<>();

  private final List<Failure> failures = new ArrayList<>();
  private final Referential referential;
  private long unchanged;

  private Ingestion(IndexUpdate index, List<String> paths, Clock clock) {
    this.index = index;
    Referential known = known(index);
    Optional<Referential> found = ReferentialScan.read(paths, clock, failures);
    referential = found.map(known::with).orElse(known);
    if (!referential.equals(known)) {
      index.attach(REFERENTIAL, referential.toJson());
      index.forEach(this::enrichAgain);
    }
  }

  /**
   * Reads everything and commits it in one piece. Reading the same again changes nothing. A
   * referential of deputies among the paths is read first, and also completes what is there.
   *
   * @param paths files, folders, archives, or {@code -} for standard input
   * @param clock gives the day of standard input
   * @param standardInput read if a path asks for it
   * @param index the index, which stays open
   */
  public static IngestReport run(
      List<String> paths, Clock clock, InputStream standardInput, IndexUpdate index) {
    Ingestion ingestion = new Ingestion(index, paths, clock);
    RecordStream stream = RecordStream.read(paths, clock, standardInput, ingestion::take);
    ingestion.failures.addAll(stream.failures());
    index.commit();
    List<Change> changes = new ArrayList<>();
    ingestion.changes.forEach((identifier, kind) -> changes.add(new Change(identifier, kind)));
    return new IngestReport(changes, ingestion.unchanged, ingestion.failures, stream.passedOver());
  }

  private static Referential known(IndexUpdate index) {
    Optional<String> kept = index.attachment(REFERENTIAL);
    try {
      return kept.isPresent() ? Referential.fromJson(kept.get()) : Referential.empty();
    } catch (MalformedRecordException e) {
      throw new IllegalStateException("the index keeps a referential that it did not write", e);
    }
  }

  private void take(Publication rendition) {
    Optional<Publication> before = index.find(rendition.identifier());
    if (before.isEmpty()) {
      changes.put(rendition.identifier(), Change.Kind.ADDED);
      index.put(enrich(rendition), List.of());
      return;
    }
    List<Publication> known = index.renditions(rendition.identifier());
    if (isKnown(rendition, before.get(), known)) {
      unchanged++;
      return;
    }
    List<Publication> all =
        Renditions.add(known.isEmpty() ? List.of(before.get()) : known, rendition);
    Publication merged = enrich(Renditions.merge(all));
    if (factsOf(merged).equals(factsOf(before.get()))) {
      unchanged++;
    } else {
      changed(rendition.identifier(), kind(before.get(), merged));
    }
    index.put(merged, all.size() > 1 ? all : List.of());
  }

  /** What was added in this run stays an addition, and news of an answer is not lost. */
  private void changed(String identifier, Change.Kind kind) {
    changes.merge(
        identifier,
        kind,
        (first, second) ->
            first == Change.Kind.ADDED || second == Change.Kind.UPDATED ? first : second);
  }

  /**
   * Whether the same bytes said the same before: not so for a record that was edited by hand, or
   * read anew by a reader that has become better.
   */
  private boolean isKnown(Publication rendition, Publication merged, List<Publication> known) {
    if (merged.equals(rendition)) {
      return true;
    }
    return Renditions.know(merged.sources(), rendition)
        && (factsOf(enrich(rendition)).equals(factsOf(merged))
            || known.stream().anyMatch(one -> factsOf(one).equals(factsOf(rendition))));
  }

  private Publication enrich(Publication publication) {
    return switch (publication) {
      case Question question -> referential.enrich(question);
      case Release release -> release;
    };
  }

  private void enrichAgain(Publication publication) {
    Publication enriched = enrich(publication);
    if (!enriched.equals(publication)) {
      changed(publication.identifier(), Change.Kind.UPDATED);
      index.put(enriched, index.renditions(publication.identifier()));
    }
  }

  /** A record without what says nothing of the publication itself. */
  private static Publication factsOf(Publication publication) {
    return switch (publication) {
      case Question question -> question.toBuilder().sources(List.of()).build();
      case Release release -> release.withSources(List.of());
    };
  }

  private static Change.Kind kind(Publication before, Publication now) {
    Optional<Status> status = status(now);
    if (status.isPresent() && !status.equals(status(before))) {
      if (status.get() == Status.ANSWERED) {
        return Change.Kind.ANSWERED;
      }
      if (status.get() == Status.WITHDRAWN) {
        return Change.Kind.WITHDRAWN;
      }
    }
    return Change.Kind.UPDATED;
  }

  private static Optional<Status> status(Publication publication) {
    return publication instanceof Question question ? question.status() : Optional.empty();
  }
}

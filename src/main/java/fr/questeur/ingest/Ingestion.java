package fr.questeur.ingest;

import fr.questeur.engine.IndexUpdate;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Source;
import fr.questeur.model.Status;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings records into an index and says what that changed. */
public final class Ingestion {

  private final IndexUpdate index;
  private final List<Change> changes = new ArrayList<>();
  private long unchanged;

  private Ingestion(IndexUpdate index) {
    this.index = index;
  }

  /**
   * Reads everything and commits it in one piece. Reading the same again changes nothing.
   *
   * @param paths files, folders, archives, or {@code -} for standard input
   * @param clock gives the day of standard input
   * @param standardInput read if a path asks for it
   * @param index the index, which stays open
   */
  public static IngestReport run(
      List<String> paths, Clock clock, InputStream standardInput, IndexUpdate index) {
    Ingestion ingestion = new Ingestion(index);
    RecordStream stream = RecordStream.read(paths, clock, standardInput, ingestion::take);
    index.commit();
    return new IngestReport(
        ingestion.changes, ingestion.unchanged, stream.failures(), stream.passedOver());
  }

  private void take(Publication publication) {
    Optional<Publication> before = index.find(publication.identifier());
    if (before.isPresent() && knows(before.get(), publication)) {
      unchanged++;
      return;
    }
    changes.add(new Change(publication.identifier(), kind(before, publication)));
    index.put(publication);
  }

  /** Whether the record is the same, or was read from what was read before, byte for byte. */
  private static boolean knows(Publication before, Publication now) {
    List<String> known = before.sources().stream().map(Source::digest).toList();
    boolean readBefore =
        !now.sources().isEmpty()
            && now.sources().stream().map(Source::digest).allMatch(known::contains);
    return readBefore || before.equals(now);
  }

  private static Change.Kind kind(Optional<Publication> before, Publication now) {
    if (before.isEmpty()) {
      return Change.Kind.ADDED;
    }
    Optional<Status> status = status(now);
    if (status.isPresent() && !status.equals(status(before.get()))) {
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

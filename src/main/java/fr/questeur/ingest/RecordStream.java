package fr.questeur.ingest;

import fr.questeur.model.Publication;
import fr.questeur.source.Content;
import fr.questeur.source.ContentReceiver;
import fr.questeur.source.Fingerprint;
import fr.questeur.source.SourceWalk;
import fr.questeur.source.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that the user named, as records, in the order of reading. */
public final class RecordStream implements ContentReceiver {

  private final Consumer<Publication> records;
  private final List<Failure> failures = new ArrayList<>();

  private RecordStream(Consumer<Publication> records) {
    this.records = records;
  }

  /**
   * Reads every document and hands on its records.
   *
   * @param paths files, folders, archives, or {@code -} for standard input
   * @param clock gives the day of standard input
   * @param standardInput read if a path asks for it
   * @param records takes each record; may throw {@link NoMoreException}, which ends the reading
   * @return what could not be read
   */
  public static List<Failure> read(
      List<String> paths, Clock clock, InputStream standardInput, Consumer<Publication> records) {
    RecordStream stream = new RecordStream(records);
    try (Workers workers = Workers.inOrder()) {
      SourceWalk walk = new SourceWalk(clock, standardInput, stream, workers);
      paths.forEach(walk::walk);
    }
    return stream.failures;
  }

  @Override
  public boolean wants(Fingerprint document) {
    return !ReferentialScan.isPart(document.name());
  }

  @Override
  public void content(Content content) throws IOException {
    DocumentReader.read(content, records);
  }

  @Override
  public void failed(String label, String reason) {
    failures.add(new Failure(label, reason));
  }
}

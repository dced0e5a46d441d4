package fr.questeur.ingest;

import fr.questeur.engine.EngineException;
import fr.questeur.model.Publication;
import fr.questeur.parse.RawDocument;
import fr.questeur.parse.RecordReader;
import fr.questeur.parse.RecordReaders;
import fr.questeur.parse.UnreadableDocumentException;
import fr.questeur.source.Content;
import fr.questeur.source.ContentReceiver;
import fr.questeur.source.SourceWalk;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that the user named, as records: walks the sources and picks a reader for each. */
public final class RecordStream implements ContentReceiver {

  private final Consumer<Publication> records;
  private final List<Failure> failures = new ArrayList<>();
  private final List<Failure> passedOver = new ArrayList<>();

  private RecordStream(Consumer<Publication> records) {
    this.records = records;
  }

  /**
   * Reads every document and hands on its records.
   *
   * @param paths files, folders, archives, or {@code -} for standard input
   * @param clock gives the day of standard input
   * @param standardInput read if a path asks for it
   * @param records takes each record
   * @return what could not be read, and what was left out
   */
  public static RecordStream read(
      List<String> paths, Clock clock, InputStream standardInput, Consumer<Publication> records) {
    RecordStream stream = new RecordStream(records);
    SourceWalk walk =
        new SourceWalk(clock, standardInput, stream, name -> !ReferentialScan.isPart(name));
    paths.forEach(walk::walk);
    return stream;
  }

  @Override
  public void content(Content content) throws IOException {
    RawDocument document = new RawDocument(content.uri(), content.day(), content.stream());
    RecordReader reader = RecordReaders.detect(document);
    try {
      reader.read(document, records);
    } catch (EngineException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of a reader must not cost the documents that come after this one.
      throw new UnreadableDocumentException(
          "the reader of the layout " + reader.layout() + " failed on it: " + e, e);
    }
  }

  @Override
  public void failed(String label, String reason) {
    failures.add(new Failure(label, reason));
  }

  @Override
  public void passedOver(String label, String reason) {
    passedOver.add(new Failure(label, reason));
  }

  /** What could not be read. */
  public List<Failure> failures() {
    return failures;
  }

  /** What was left out on purpose. */
  public List<Failure> passedOver() {
    return passedOver;
  }
}

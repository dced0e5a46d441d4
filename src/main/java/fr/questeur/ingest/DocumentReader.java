package fr.questeur.ingest;

import fr.questeur.engine.EngineException;
import fr.questeur.model.Publication;
import fr.questeur.parse.RawDocument;
import fr.questeur.parse.RecordReader;
import fr.questeur.parse.RecordReaders;
import fr.questeur.parse.UnreadableDocumentException;
import fr.questeur.source.Content;
import java.io.IOException;
import java.util.function.Consumer;

/** Picks a reader for a document and hands on its records. */
final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads one document.
   *
   * @throws UnreadableDocumentException if it gives none, or not all of them
   */
  static void read(Content content, Consumer<Publication> records) throws IOException {
    read(new RawDocument(content.uri(), content.day(), content.stream()), records);
  }

  /** The same of a document that is open already. */
  static void read(RawDocument document, Consumer<Publication> records) throws IOException {
    String layout = "unknown";
    try {
      RecordReader reader = RecordReaders.detect(document);
      layout = reader.layout();
      reader.read(document, records);
    } catch (EngineException | NoMoreException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of a reader must not cost the documents that come after this one.
      throw new UnreadableDocumentException(
          "the reader of the layout " + layout + " failed on it: " + e, e);
    }
  }
}

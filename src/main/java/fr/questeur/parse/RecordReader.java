package fr.questeur.parse;

import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads the documents of one layout. Implementations hold no state and are safe for any thread. */
public interface RecordReader {

  /**
   * The name of the layout in {@link fr.questeur.model.Source#layout}, such as {@code page-text}.
   */
  String layout();

  /** Whether the document looks like this layout, judged by its first bytes; cheap. */
  boolean recognises(RawDocument document) throws IOException;

  /**
   * Reads the document and hands on each record in turn, with its source.
   *
   * @throws UnreadableDocumentException if it is not what it looked like; records handed on before
   *     stay valid
   * @throws IOException if its bytes cannot be had
   */
  void read(RawDocument document, Consumer<Publication> records) throws IOException;
}

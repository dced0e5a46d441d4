package fr.questeur.parse;

import java.io.IOException;
import java.util.List;

/** The access point of this package: every reader, and the detector that picks one. */
public final class RecordReaders {

  /**
   * To be raised when a reader gives other records for the same bytes than before: documents that
   * were read by an earlier edition are then read again.
   */
  public static final int EDITION = 2;

  /** In the order of asking: a layout with unmistakable marks comes before a vaguer one. */
  private static final List<RecordReader> ALL =
      List.of(
          new JsonLinesReader(),
          new OpenDataJsonReader(),
          new OpenDataXmlReader(),
          new FichePdfReader(),
          new PagePdfReader(),
          new ReleasePdfReader(),
          new FichePageReader(),
          new EzPageReader(),
          new DynPageReader(),
          new PageTextReader(),
          new ReleaseHtmlReader(),
          new ReleaseTextReader());

  private RecordReaders() {}

  /**
   * The reader of the document's layout.
   *
   * @throws UnreadableDocumentException if it is of no known layout; the message says what it looks
   *     like
   */
  public static RecordReader detect(RawDocument document) throws IOException {
    if (document.head().length == 0) {
      throw new UnreadableDocumentException("empty");
    }
    if (isZip(document.head())) {
      throw new UnreadableDocumentException(
          "a zip archive inside another or on standard input: save it as a file of its own");
    }
    for (RecordReader reader : ALL) {
      if (reader.recognises(document)) {
        return reader;
      }
    }
    throw new UnreadableDocumentException("neither a question nor a press release");
  }

  private static boolean isZip(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }
}

package fr.questeur.parse;

import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.function.Consumer;

/** The text of a press release, as saved, pasted or converted. */
final class ReleaseTextReader implements RecordReader {

  @Override
  public String layout() {
    return "release-text";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    String head = PlainText.decode(document.head());
    return PlainText.looksPlain(head) && ReleaseText.recognises(head);
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    byte[] bytes = document.bytes();
    records.accept(ReleaseText.read(PlainText.decode(bytes), document.source(layout(), bytes)));
  }
}

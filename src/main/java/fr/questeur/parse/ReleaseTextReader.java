package fr.questeur.parse;

import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.function.Consumer;

/** The text of a press release, as saved, pasted or converted. */
final class ReleaseTextReader implements RecordReader {

  /** A manual may show a release, between such fences; it is none itself. */
  private static final String FENCE = "```";

  @Override
  public String layout() {
    return "release-text";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    String head = CharacterSet.decode(document.head());
    return PlainText.looksPlain(head)
        && !head.contains(FENCE)
        && ReleaseText.ofPlain(head).marks() >= 2;
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    byte[] bytes = document.bytes();
    ReleaseText text = ReleaseText.ofPlain(CharacterSet.decode(bytes));
    records.accept(text.release(document.source(layout(), bytes)));
  }
}

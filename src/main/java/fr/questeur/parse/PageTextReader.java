package fr.questeur.parse;

import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.function.Consumer;

/** The text of a question's official page, as saved, pasted or converted. */
final class PageTextReader implements RecordReader {

  @Override
  public String layout() {
    return "page-text";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    String head = CharacterSet.decode(document.head());
    return PlainText.looksPlain(head) && QuestionPageText.recognises(head);
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    byte[] bytes = document.bytes();
    records.accept(
        QuestionPageText.read(CharacterSet.decode(bytes), document.source(layout(), bytes)));
  }
}

package fr.questeur.parse;

import fr.questeur.json.Element;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A question in the JSON of the Assemblée's open data: one {@code question} object a document. */
final class OpenDataJsonReader implements RecordReader {

  private static final Pattern START =
      Pattern.compile("^(?:\\xEF\\xBB\\xBF)?\\s*+\\{\\s*+\"question\"\\s*+:");

  @Override
  public String layout() {
    return "opendata-json";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    return START.matcher(new String(document.head(), StandardCharsets.ISO_8859_1)).find();
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    byte[] bytes = document.bytes();
    try {
      Element question = Element.parse(bytes).requiredChild("question");
      records.accept(OpenDataQuestion.read(question, document.source(layout(), bytes)));
    } catch (MalformedRecordException e) {
      throw new UnreadableDocumentException(e.getMessage(), e);
    }
  }
}

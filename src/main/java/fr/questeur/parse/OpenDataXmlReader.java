package fr.questeur.parse;

import fr.questeur.json.Element;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Publication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions in the XML of the Assemblée's open data: since the 15th legislature one to a document,
 * before that all of a legislature in one, of which no more than one question is held in memory.
 */
final class OpenDataXmlReader implements RecordReader {

  private static final String QUESTION = "question";

  /** The first element, before which there are declarations and comments at most. */
  private static final Pattern ROOT =
      Pattern.compile(
          "^(?:\\xEF\\xBB\\xBF)?\\s*+(?:<[?!][^<]*+)*+<(?:[\\w.-]{1,50}:)?(?<name>question|questions\\w{1,50})"
              + "[\\s/>]");

  @Override
  public String layout() {
    return "opendata-xml";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    return root(document).isPresent();
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    boolean single = root(document).equals(Optional.of(QUESTION));
    XmlElements questions =
        XmlElements.of(
            document.head(),
            single ? new ByteArrayInputStream(document.bytes()) : document.stream());
    BadParts bad = new BadParts();
    int count = 0;
    for (Optional<Element> question = questions.next(QUESTION);
        question.isPresent();
        question = questions.next(QUESTION)) {
      count++;
      try {
        byte[] bytes = single ? document.bytes() : questions.lastRead();
        records.accept(OpenDataQuestion.read(question.get(), document.source(layout(), bytes)));
      } catch (MalformedRecordException e) {
        if (single) {
          throw new UnreadableDocumentException(e.getMessage(), e);
        }
        bad.add("question " + count, e.getMessage());
      }
    }
    if (count == 0) {
      throw new UnreadableDocumentException("no question in it");
    }
    bad.end();
  }

  private static Optional<String> root(RawDocument document) throws IOException {
    Matcher root = ROOT.matcher(new String(document.head(), StandardCharsets.ISO_8859_1));
    return root.find() ? Optional.of(root.group("name")) : Optional.empty();
  }
}

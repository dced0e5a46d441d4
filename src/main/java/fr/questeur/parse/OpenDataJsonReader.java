package fr.questeur.parse;

import fr.questeur.json.Element;
import fr.questeur.json.JsonItems;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions in the JSON of the Assemblée's open data: since the 15th legislature one {@code
 * question} object a document, before that all of a legislature in one list, of which no more than
 * one question is held in memory.
 */
final class OpenDataJsonReader implements RecordReader {

  private static final String QUESTION = "question";

  private static final Pattern START =
      Pattern.compile(
          "^(?:\\xEF\\xBB\\xBF)?\\s*+\\{\\s*+\"(?<name>question|questions\\w{1,50})\"\\s*+:");

  /** The first field begins within so many bytes. */
  private static final int START_BYTES = 1 << 10;

  @Override
  public String layout() {
    return "opendata-json";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    return start(document).isPresent();
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    try {
      if (start(document).equals(Optional.of(QUESTION))) {
        byte[] bytes = document.bytes();
        Element question = Element.parse(bytes, OpenDataText.HTML).requiredChild(QUESTION);
        records.accept(OpenDataQuestion.read(question, document.source(layout(), bytes)));
      } else {
        readList(document, records);
      }
    } catch (MalformedRecordException e) {
      throw new UnreadableDocumentException(e.getMessage(), e);
    }
  }

  private void readList(RawDocument document, Consumer<Publication> records) throws IOException {
    BadParts bad = new BadParts();
    AtomicInteger count = new AtomicInteger();
    JsonItems.read(
        document.stream(),
        QUESTION,
        RawDocument.MAX_BYTES,
        json -> {
          count.incrementAndGet();
          try {
            Element question = Element.parse(json, OpenDataText.HTML);
            records.accept(OpenDataQuestion.read(question, document.source(layout(), json)));
          } catch (MalformedRecordException e) {
            bad.add("question " + count, e.getMessage());
          }
        });
    if (count.get() == 0) {
      throw new UnreadableDocumentException("no question in it");
    }
    bad.end();
  }

  private static Optional<String> start(RawDocument document) throws IOException {
    byte[] head = document.head();
    int length = Math.min(head.length, START_BYTES);
    Matcher start = START.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1));
    return start.find() ? Optional.of(start.group("name")) : Optional.empty();
  }
}

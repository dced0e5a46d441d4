package fr.questeur.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record as single facts, to compare what two sources say. */
public final class RecordFacts {
  private RecordFacts() {}

  /**
   * Every value of the record by its path, such as {@code author.group.name}, in the order of the
   * record; without where it was read and what was derived.
   */
  public static Map<String, String> of(Publication publication) {
    Map<String, String> facts = new LinkedHashMap<>();
    try (JsonParser parser = RecordJson.FACTORY.createParser(RecordJson.toLine(publication))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonPointer pointer = parser.getParsingContext().pathAsPointer();
        if (token.isScalarValue()) {
          facts.put(pointer.toString().substring(1).replace('/', '.'), parser.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    facts.keySet().removeIf(path -> path.startsWith("sources.") || path.startsWith("derived."));
    return facts;
  }
}

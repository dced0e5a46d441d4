package fr.questeur.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** Reads a list in a JSON document that is too long to hold, one item at a time. */
public final class JsonItems {
  private JsonItems() {}

  /** Takes one item. */
  public interface Receiver {
    /**
     * Takes the item as JSON of its own; equal items give equal bytes, however they were spaced.
     */
    void item(byte[] json) throws IOException;
  }

  /**
   * Hands on each object in the first array of that name, or the one object in its place.
   *
   * @param longest the most bytes that an item may have
   * @throws MalformedRecordException if it is not JSON in UTF-8, or an item is too long; items
   *     before the place have been handed on
   */
  public static void read(InputStream json, String name, int longest, Receiver items)
      throws IOException {
    try (JsonParser parser = RecordJson.FACTORY.createParser(characters(json))) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      seek(name, parser);
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        items.item(item(longest, parser));
      } else if (parser.currentToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.item(item(longest, parser));
        }
      }
      while (parser.nextToken() != null) {
        // To its end: a list that is cut off has lost what came after.
      }
    } catch (JsonProcessingException e) {
      throw JsonObjectReader.malformed(e);
    } catch (CharacterCodingException e) {
      throw new MalformedRecordException("not UTF-8", e);
    }
  }

  /** Java's decoder refuses what {@link Utf8} does; the mark that the text is UTF-8 is no JSON. */
  private static Reader characters(InputStream json) throws IOException {
    Reader characters = new BufferedReader(new InputStreamReader(json, UTF_8.newDecoder()));
    characters.mark(1);
    if (characters.read() != '\uFEFF') {
      characters.reset();
    }
    return characters;
  }

  private static void seek(String name, JsonParser parser) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.FIELD_NAME && parser.currentName().equals(name)) {
        parser.nextToken();
        return;
      }
    }
  }

  private static byte[] item(int longest, JsonParser parser) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator copy = RecordJson.FACTORY.createGenerator(new Bounded(bytes, longest))) {
      copy.copyCurrentStructure(parser);
    }
    return bytes.toByteArray();
  }

  private static final class Bounded extends FilterOutputStream {
    private final int longest;
    private int length;

    Bounded(OutputStream stream, int longest) {
      super(stream);
      this.longest = longest;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      length += count;
      if (length > longest) {
        throw new MalformedRecordException("an item of more than " + (longest >> 20) + " MB");
      }
      out.write(bytes, offset, count);
    }
  }
}

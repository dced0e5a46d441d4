package fr.questeur.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one JSON object into memory, within bounds: a short hostile text can neither overflow the
 * stack nor become a thousand times its size.
 */
final class JsonObjectReader {

  /** Levels of objects and arrays; a record has four. */
  private static final int MAX_DEPTH = 100;

  /** Values of all types; the longest sitting has some thousands. */
  private static final int MAX_VALUES = 200_000;

  private final JsonParser parser;
  private final Set<String> longTexts;
  private int depth;
  private int values;

  /**
   * A reader of what the parser reads.
   *
   * @param longTexts the names of strings that are kept as arrays of characters, if not empty
   */
  JsonObjectReader(JsonParser parser, Set<String> longTexts) {
    this.parser = parser;
    this.longTexts = longTexts;
  }

  /** Reads the object that is all there is to read. */
  JsonObject read() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new MalformedRecordException("not a JSON object");
    }
    JsonObject object = object(Optional.empty(), "");
    if (parser.nextToken() != null) {
      throw new MalformedRecordException("something follows the JSON object");
    }
    return object;
  }

  /** What is wrong with a text in memory that could not be read, in one line. */
  static MalformedRecordException malformed(IOException e) {
    return switch (e) {
      case MalformedRecordException malformed -> malformed;
      case JsonProcessingException refused -> notJson(refused);
      default -> new MalformedRecordException("not JSON: " + e.getMessage(), e);
    };
  }

  private static MalformedRecordException notJson(JsonProcessingException e) {
    // No place is known when the parser stops at one of its own bounds, such as a number's length.
    String place = e.getLocation() == null ? "" : ", at character " + e.getLocation().getColumnNr();
    String reason = e.getOriginalMessage().replaceFirst(", from `.*`", "");
    if (reason.startsWith("Unexpected end-of-input")) {
      reason = "cut off";
    }
    return new MalformedRecordException("not JSON" + place + ": " + reason, e);
  }

  private JsonObject object(Optional<JsonObject> parent, String name) throws IOException {
    enter();
    JsonObject object = new JsonObject(parent, name);
    for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
      parser.nextToken();
      Object value = value(object, field);
      if (value != null) {
        object.put(field, value);
      }
    }
    depth--;
    return object;
  }

  private List<Object> array(JsonObject holder, String field) throws IOException {
    enter();
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(holder, field);
      if (value != null) {
        array.add(value);
      }
    }
    depth--;
    return array;
  }

  /** The value at the current token, a field's or one of its array's; null for null. */
  private Object value(JsonObject holder, String field) throws IOException {
    values++;
    if (values > MAX_VALUES) {
      throw new MalformedRecordException("more than " + MAX_VALUES + " values in one JSON object");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(Optional.of(holder), field);
      case START_ARRAY -> array(holder, field);
      case VALUE_STRING -> longTexts.contains(field) ? characters() : parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private Object characters() throws IOException {
    char[] buffer = parser.getTextCharacters();
    int start = parser.getTextOffset();
    int length = parser.getTextLength();
    return length == 0 ? "" : Arrays.copyOfRange(buffer, start, start + length);
  }

  private void enter() throws MalformedRecordException {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new MalformedRecordException("JSON nested deeper than " + MAX_DEPTH + " levels");
    }
  }
}

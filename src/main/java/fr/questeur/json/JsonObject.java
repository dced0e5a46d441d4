package fr.questeur.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A JSON object in memory, asked for values of the type that a form expects: what is missing or
 * null is empty, what is of another type is an error that names the field.
 *
 * <p>Not safe for use by several threads. Nesting is bounded by the parser (1,000 levels).
 */
public final class JsonObject {

  private final String path;
  private final Map<String, Object> fields = new HashMap<>();

  private JsonObject(String path) {
    this.path = path;
  }

  /**
   * Reads the object whose opening brace is the parser's current token, up to its closing brace.
   *
   * @throws MalformedRecordException if what follows is not JSON
   */
  public static JsonObject read(JsonParser parser) throws IOException {
    try {
      return read(parser, "");
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  /** The error for a text that the parser refuses, in one line. */
  static MalformedRecordException notJson(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    return new MalformedRecordException(
        "not JSON, at character " + e.getLocation().getColumnNr() + ": " + message, e);
  }

  private static JsonObject read(JsonParser parser, String path) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new MalformedRecordException("not a JSON object");
    }
    JsonObject object = new JsonObject(path);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(parser, path + name);
      if (value != null) {
        object.fields.put(name, value);
      }
    }
    return object;
  }

  private static Object value(JsonParser parser, String path) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> read(parser, path + ".");
      case START_ARRAY -> {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Object value = value(parser, path);
          if (value != null) {
            values.add(value);
          }
        }
        yield values;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** The string of that name; an empty string counts as absent. */
  public Optional<String> text(String name) throws MalformedRecordException {
    return get(name, String.class, "a string").filter(text -> !text.isEmpty());
  }

  /** The string of that name, which must be there. */
  public String requiredText(String name) throws MalformedRecordException {
    return text(name).orElseThrow(() -> wrong(name, "a string", "missing"));
  }

  /** The integer of that name. */
  public OptionalInt integer(String name) throws MalformedRecordException {
    Optional<Number> number = get(name, Number.class, "an integer");
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.get() instanceof Integer integer) {
      return OptionalInt.of(integer);
    }
    throw wrong(name, "an integer", number.get().toString());
  }

  /** The ISO 8601 date of that name. */
  public Optional<LocalDate> date(String name) throws MalformedRecordException {
    Optional<String> text = text(name);
    return text.isEmpty() ? Optional.empty() : Optional.of(toDate(name, text.get()));
  }

  /** The strings of the array of that name; empty if it is absent. */
  public List<String> texts(String name) throws MalformedRecordException {
    return list(name, String.class, "strings");
  }

  /** The ISO 8601 dates of the array of that name; empty if it is absent. */
  public List<LocalDate> dates(String name) throws MalformedRecordException {
    List<LocalDate> dates = new ArrayList<>();
    for (String text : texts(name)) {
      dates.add(toDate(name, text));
    }
    return dates;
  }

  /** The object of that name. */
  public Optional<JsonObject> object(String name) throws MalformedRecordException {
    return get(name, JsonObject.class, "an object");
  }

  /** The objects of the array of that name; empty if it is absent. */
  public List<JsonObject> objects(String name) throws MalformedRecordException {
    return list(name, JsonObject.class, "objects");
  }

  /** Whether a value of that name is there and not null. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The error for a field that holds something else than it should. */
  public MalformedRecordException wrong(String name, String expected, String found) {
    return new MalformedRecordException(
        "field '" + path + name + "' must be " + expected + ", not " + found);
  }

  private LocalDate toDate(String name, String text) throws MalformedRecordException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong(name, "a date such as 2026-03-24", "'" + text + "'");
    }
  }

  private <T> Optional<T> get(String name, Class<T> type, String expected)
      throws MalformedRecordException {
    Object value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw wrong(name, expected, describe(value));
    }
    return Optional.of(type.cast(value));
  }

  private <T> List<T> list(String name, Class<T> type, String expected)
      throws MalformedRecordException {
    Optional<?> values = get(name, List.class, "an array of " + expected);
    List<T> list = new ArrayList<>();
    for (Object value : values.isPresent() ? (List<?>) values.get() : List.of()) {
      if (!type.isInstance(value)) {
        throw wrong(name, "an array of " + expected, "one with " + describe(value));
      }
      list.add(type.cast(value));
    }
    return list;
  }

  private static String describe(Object value) {
    return switch (value) {
      case JsonObject object -> "an object";
      case List<?> list -> "an array";
      case String text -> "a string";
      case Boolean bool -> "a truth value";
      default -> "a number";
    };
  }
}

package fr.questeur.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A JSON object in memory, asked for values of the type that a form expects: what is missing or
 * null is empty, what is of another type is an error that names the field. Bytes that an index
 * keeps become such objects too, and then Jackson is not asked for anything.
 *
 * <p>Not safe for use by several threads. Depth and number of values are bounded by {@link
 * JsonObjectReader} and {@link BytesReader}.
 */
public final class JsonObject {

  private final Optional<JsonObject> parent;
  private final String name;
  private final Map<String, Object> fields;

  /** An empty object, the value of that field of its parent. */
  JsonObject(Optional<JsonObject> parent, String name) {
    this.parent = parent;
    this.name = name;
    // A record has some twenty fields, the objects in it two to five.
    fields = HashMap.newHashMap(parent.isPresent() ? 5 : 24);
  }

  /**
   * Reads the one object that the text is.
   *
   * @throws MalformedRecordException if it is not JSON or something else follows, if it names a
   *     field twice, or is nested too deeply or too large
   */
  public static JsonObject parse(String json) throws MalformedRecordException {
    try (JsonParser parser = RecordJson.FACTORY.createParser(json)) {
      return new JsonObjectReader(parser, Set.of()).read();
    } catch (IOException e) {
      throw JsonObjectReader.malformed(e);
    }
  }

  /** Reads the same from bytes in UTF-8. */
  public static JsonObject parse(byte[] json) throws MalformedRecordException {
    return parse(ByteBuffer.wrap(json), Set.of());
  }

  /**
   * The same of bytes that lie in an array.
   *
   * @param longTexts the names of strings that are kept as arrays of characters, if not empty
   */
  static JsonObject parse(ByteBuffer json, Set<String> longTexts) throws MalformedRecordException {
    Utf8.check(json);
    int start = json.arrayOffset() + json.position();
    try (JsonParser parser =
        RecordJson.FACTORY.createParser(json.array(), start, json.remaining())) {
      return new JsonObjectReader(parser, longTexts).read();
    } catch (IOException e) {
      throw JsonObjectReader.malformed(e);
    }
  }

  /** Adds a field while the object is read. */
  void put(String field, Object value) throws MalformedRecordException {
    if (fields.put(field, value) != null) {
      throw new MalformedRecordException("field '" + path(field) + "' is there twice");
    }
  }

  /** The string of that name; an empty string counts as absent. */
  public Optional<String> text(String field) throws MalformedRecordException {
    return string(field).filter(text -> !text.isEmpty());
  }

  /** The string of that name, which must be there; it may be empty. */
  public String requiredText(String field) throws MalformedRecordException {
    return string(field).orElseThrow(() -> wrong(field, "a string", "missing"));
  }

  /** The integer of that name. */
  public OptionalInt integer(String field) throws MalformedRecordException {
    Optional<Number> number = get(field, Number.class, "an integer");
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (number.get() instanceof Integer integer) {
      return OptionalInt.of(integer);
    }
    throw wrong(field, "an integer up to " + Integer.MAX_VALUE, number.get().toString());
  }

  /** The date of that name: ISO 8601, the year in four digits. */
  public Optional<LocalDate> date(String field) throws MalformedRecordException {
    Optional<String> text = text(field);
    return text.isEmpty() ? Optional.empty() : Optional.of(toDate(field, text.get()));
  }

  /** The strings of the array of that name but for empty ones; empty if it is absent. */
  public List<String> texts(String field) throws MalformedRecordException {
    List<String> texts = list(field, String.class, "strings");
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** The dates of the array of that name, as in {@link #date}; empty if it is absent. */
  public List<LocalDate> dates(String field) throws MalformedRecordException {
    List<LocalDate> dates = new ArrayList<>();
    for (String text : texts(field)) {
      dates.add(toDate(field, text));
    }
    return dates;
  }

  /** The object of that name. */
  public Optional<JsonObject> object(String field) throws MalformedRecordException {
    return get(field, JsonObject.class, "an object");
  }

  /** The objects of the array of that name; empty if it is absent. */
  public List<JsonObject> objects(String field) throws MalformedRecordException {
    return list(field, JsonObject.class, "objects");
  }

  /** The value of that name, of whatever type. */
  Optional<Object> value(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The error for a field that holds something else than it should. */
  public MalformedRecordException wrong(String field, String expected, String found) {
    return new MalformedRecordException(
        "field '" + path(field) + "' must be " + expected + ", not " + found);
  }

  /** Put together only when asked for: the paths of a deep object together would be quadratic. */
  private String path(String field) {
    Deque<String> names = new ArrayDeque<>(List.of(field));
    for (JsonObject object = this; object.parent.isPresent(); object = object.parent.get()) {
      names.addFirst(object.name);
    }
    return String.join(".", names);
  }

  private LocalDate toDate(String field, String text) throws MalformedRecordException {
    Optional<LocalDate> date = IsoDate.parse(text);
    if (date.isEmpty()) {
      throw wrong(field, "a date such as 2026-03-24", "'" + text + "'");
    }
    return date.get();
  }

  private Optional<String> string(String field) throws MalformedRecordException {
    return get(field, String.class, "a string");
  }

  private <T> Optional<T> get(String field, Class<T> type, String expected)
      throws MalformedRecordException {
    Object value = fields.get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw wrong(field, expected, describe(value));
    }
    return Optional.of(type.cast(value));
  }

  private <T> List<T> list(String field, Class<T> type, String expected)
      throws MalformedRecordException {
    Optional<?> values = get(field, List.class, "an array of " + expected);
    List<T> list = new ArrayList<>();
    for (Object value : values.isPresent() ? (List<?>) values.get() : List.of()) {
      if (!type.isInstance(value)) {
        throw wrong(field, "an array of " + expected, "one with " + describe(value));
      }
      list.add(type.cast(value));
    }
    return list;
  }

  /** The type of a value, in words. */
  static String describe(Object value) {
    return switch (value) {
      case JsonObject object -> "an object";
      case List<?> list -> "an array";
      case String text -> "a string";
      case char[] text -> "a string";
      case Boolean bool -> "a truth value";
      default -> "a number";
    };
  }
}

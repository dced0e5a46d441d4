package fr.questeur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes fields and leaves out those that hold nothing: what is not said is absent, not null. */
final class JsonOut {

  /** Writes one value, such as an element of a list. */
  interface Writer<T> {
    void write(T value) throws IOException;
  }

  private final JsonGenerator out;

  JsonOut(JsonGenerator out) {
    this.out = out;
  }

  void open() throws IOException {
    out.writeStartObject();
  }

  void open(String name) throws IOException {
    out.writeObjectFieldStart(name);
  }

  void close() throws IOException {
    out.writeEndObject();
  }

  void number(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      out.writeNumberField(name, value.getAsInt());
    }
  }

  /** Writes a text that every such object has, even an empty one. */
  void requiredText(String name, String value) throws IOException {
    out.writeStringField(name, wellFormed(value));
  }

  void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      requiredText(name, value);
    }
  }

  void text(String name, Optional<String> value) throws IOException {
    text(name, value.orElse(""));
  }

  void date(String name, Optional<LocalDate> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get().toString());
    }
  }

  /** Writes the texts of the values, but for empty ones. */
  void texts(String name, Collection<?> values) throws IOException {
    List<String> texts =
        values.stream().map(Object::toString).filter(text -> !text.isEmpty()).toList();
    list(name, texts, text -> out.writeString(wellFormed(text)));
  }

  <T> void list(String name, Collection<T> values, Writer<T> element) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    out.writeEndArray();
  }

  /**
   * Puts U+FFFD for half of a surrogate pair, which no encoder takes; a text cut to a length may
   * end in one.
   */
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(character -> Character.isSurrogate((char) character))) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}

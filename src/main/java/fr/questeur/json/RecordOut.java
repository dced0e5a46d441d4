package fr.questeur.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes fields and leaves out those that hold nothing: what is not said is absent, not null. */
final class RecordOut {

  /** Writes one value, such as an element of a list. */
  interface Writer<T> {
    void write(T value) throws IOException;
  }

  private final RecordSink out;

  RecordOut(RecordSink out) {
    this.out = out;
  }

  void open() throws IOException {
    out.openObject();
  }

  void open(String name) throws IOException {
    out.openObject(name);
  }

  void close() throws IOException {
    out.closeObject();
  }

  void number(String name, int value) throws IOException {
    out.number(name, value);
  }

  void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      out.number(name, value.getAsInt());
    }
  }

  /** Writes a text that every such object has, even an empty one. */
  void requiredText(String name, String value) throws IOException {
    out.text(name, wellFormed(value));
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
      out.text(name, value.get().toString());
    }
  }

  /** Writes the texts of the values, but for empty ones. */
  void texts(String name, Collection<?> values) throws IOException {
    List<String> texts =
        values.stream().map(Object::toString).filter(text -> !text.isEmpty()).toList();
    list(name, texts, text -> out.text(wellFormed(text)));
  }

  <T> void list(String name, Collection<T> values, Writer<T> element) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.openArray(name);
    for (T value : values) {
      element.write(value);
    }
    out.closeArray();
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

package fr.questeur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.model.Source;
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

  void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.writeStringField(name, value);
    }
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  void date(String name, Optional<LocalDate> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get().toString());
    }
  }

  void texts(String name, Collection<?> values) throws IOException {
    list(name, values, value -> out.writeString(value.toString()));
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

  void sources(List<Source> sources) throws IOException {
    list(
        "sources",
        sources,
        source -> {
          open();
          text("uri", source.uri());
          text("layout", source.layout());
          text("digest", source.digest());
          text("seenOn", source.seenOn().toString());
          close();
        });
  }
}

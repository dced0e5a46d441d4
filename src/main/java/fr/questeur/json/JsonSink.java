package fr.questeur.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes a record as JSON. */
final class JsonSink implements RecordSink {

  private final JsonGenerator out;

  JsonSink(JsonGenerator out) {
    this.out = out;
  }

  @Override
  public void openObject() throws IOException {
    out.writeStartObject();
  }

  @Override
  public void openObject(String name) throws IOException {
    out.writeObjectFieldStart(name);
  }

  @Override
  public void closeObject() throws IOException {
    out.writeEndObject();
  }

  @Override
  public void openArray(String name) throws IOException {
    out.writeArrayFieldStart(name);
  }

  @Override
  public void closeArray() throws IOException {
    out.writeEndArray();
  }

  @Override
  public void number(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  @Override
  public void text(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  @Override
  public void text(String value) throws IOException {
    out.writeString(value);
  }
}

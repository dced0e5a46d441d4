package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.json.RecordJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** Prints a report as one JSON object on a line, which says its version first. */
final class JsonReport {

  /** Writes the fields after the version. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonReport() {}

  static void print(PrintStream out, Fields fields) {
    try (JsonGenerator json = RecordJson.FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("schema", RecordJson.SCHEMA);
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The field of a day, if it is known. */
  static void date(String name, Optional<LocalDate> day, JsonGenerator json) throws IOException {
    if (day.isPresent()) {
      json.writeStringField(name, day.get().toString());
    }
  }
}

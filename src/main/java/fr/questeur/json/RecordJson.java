package fr.questeur.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Set;

/** A publication to and from one line of JSON. Thread-safe. */
public final class RecordJson {

  /** The version of the record's form, the value of its {@code schema} field. */
  public static final int SCHEMA = 1;

  /**
   * The factory of every parser and generator of the project: building one costs. Its generators
   * write no character that a terminal obeys, and no line break within a string.
   */
  public static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new PrintableEscapes()).build();

  private RecordJson() {}

  /** The record as one line of JSON, without the line's end. */
  public static String toLine(Publication publication) {
    StringWriter line = new StringWriter(4096);
    try (JsonGenerator out = FACTORY.createGenerator(line)) {
      write(publication, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot refuse to be written", e);
    }
    return line.toString();
  }

  /** Writes the record as one JSON object. */
  public static void write(Publication publication, JsonGenerator out) throws IOException {
    RecordFields.write(publication, new RecordOut(new JsonSink(out)));
  }

  /** Writes the fields after {@code id} into the object that is open. */
  public static void writeFacts(Publication publication, JsonGenerator out) throws IOException {
    RecordFields.writeFacts(publication, new RecordOut(new JsonSink(out)));
  }

  /**
   * Reads one record from its line. Fields that this version does not know are passed over.
   *
   * @throws MalformedRecordException if the line is no record; its message says why
   */
  public static Publication fromLine(String line) throws MalformedRecordException {
    return RecordFields.read(JsonObject.parse(line));
  }

  /**
   * Reads the same from the line in UTF-8, which is neither copied nor decoded as a whole.
   *
   * @param line in an array; its position stays where it is
   */
  public static Publication fromLine(ByteBuffer line) throws MalformedRecordException {
    return RecordFields.read(JsonObject.parse(line, Set.of()));
  }
}

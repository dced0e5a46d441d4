package fr.questeur.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published JSON Schema of the record, for tests of any package. */
public final class RecordSchema {

  private static final Schema SCHEMA = schema(ClosedSchema.of(text()));

  private RecordSchema() {}

  /** What is wrong with the record, one line each; empty if nothing is. */
  public static List<String> errors(String record) {
    return errors(SCHEMA, record);
  }

  /** The same by another schema. */
  static List<String> errors(String schema, String record) {
    return errors(schema(schema), record);
  }

  private static List<String> errors(Schema schema, String record) {
    return schema
        .validate(
            record,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  /** The schema itself. */
  static String text() {
    try (InputStream bytes = RecordJson.class.getResourceAsStream("record.schema.json")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

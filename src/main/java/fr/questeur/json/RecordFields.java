package fr.questeur.json;

import fr.questeur.model.Kind;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import java.io.IOException;
import java.util.OptionalInt;

/** The fields of any record, whichever form it is written in. */
final class RecordFields {
  private RecordFields() {}

  /** Writes the record as one object. */
  static void write(Publication publication, RecordOut out) throws IOException {
    out.open();
    out.number("schema", RecordJson.SCHEMA);
    out.requiredText("kind", publication.kind().label());
    out.requiredText("id", publication.identifier());
    writeFacts(publication, out);
    out.close();
  }

  /** Writes the fields after {@code id} into the object that is open. */
  static void writeFacts(Publication publication, RecordOut out) throws IOException {
    switch (publication) {
      case Question question -> QuestionJson.write(question, out);
      case Release release -> ReleaseJson.write(release, out);
    }
  }

  static Publication read(JsonObject object) throws MalformedRecordException {
    OptionalInt schema = object.integer("schema");
    if (schema.isEmpty() || schema.getAsInt() != RecordJson.SCHEMA) {
      String found = schema.isEmpty() ? "missing" : String.valueOf(schema.getAsInt());
      throw object.wrong("schema", String.valueOf(RecordJson.SCHEMA), found);
    }
    String label = object.requiredText("kind");
    Kind kind =
        Kind.of(label)
            .orElseThrow(() -> object.wrong("kind", "'question' or 'release'", "'" + label + "'"));
    return switch (kind) {
      case QUESTION -> QuestionJson.read(object);
      case RELEASE -> ReleaseJson.read(object);
    };
  }
}

package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.cli.messages.Messages;
import fr.questeur.ingest.Change;
import fr.questeur.ingest.Failure;
import fr.questeur.ingest.IngestReport;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The formats of the report of an ingestion. */
public enum IngestFormat {
  /** A summary for people. */
  TEXT {
    @Override
    public void print(
        IngestReport report, long held, Optional<LocalDate> until, Look look, PrintStream out) {
      Messages messages = look.messages();
      for (Change.Kind kind : Change.Kind.values()) {
        long count = report.count(kind);
        if (count > 0) {
          out.println(messages.count("change." + kind.label(), count));
        }
      }
      out.println(messages.count("change.unchanged", report.unchanged()));
      if (!report.failures().isEmpty()) {
        out.println(messages.count("change.failed", report.failures().size()));
      }
      for (Failure left : report.passedOver()) {
        out.println(
            messages.get(
                "change.passed",
                Style.clean(left.label()),
                Style.clean(messages.reason(left.reason()))));
      }
      out.println(messages.count("index.holds", held));
      until.ifPresent(day -> out.println(messages.get("data.until", messages.day(day))));
    }
  },
  /** One JSON object with every change, and the identifiers of what did not change. */
  JSON {
    @Override
    public boolean listsUnchanged() {
      return true;
    }

    @Override
    public void print(
        IngestReport report, long held, Optional<LocalDate> until, Look look, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeArrayFieldStart("changes");
            for (Change change : report.changes()) {
              json.writeStartObject();
              json.writeStringField("id", change.identifier());
              json.writeStringField("change", change.kind().label());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("unchanged", report.unchanged());
            json.writeArrayFieldStart("unchangedIds");
            for (String identifier : report.unchangedIdentifiers()) {
              json.writeString(identifier);
            }
            json.writeEndArray();
            failures("failed", report.failures(), json);
            failures("passedOver", report.passedOver(), json);
            json.writeBooleanField("stopped", report.stopped());
            json.writeNumberField("publications", held);
            JsonReport.date("dataUntil", until, json);
          });
    }
  };

  /** Whether it names the publications of which nothing changed. */
  public boolean listsUnchanged() {
    return false;
  }

  /** Prints the report, and what the index holds now. */
  public abstract void print(
      IngestReport report, long held, Optional<LocalDate> until, Look look, PrintStream out);

  private static void failures(String name, List<Failure> failures, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Failure failure : failures) {
      json.writeStartObject();
      json.writeStringField("input", failure.label());
      json.writeStringField("reason", failure.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

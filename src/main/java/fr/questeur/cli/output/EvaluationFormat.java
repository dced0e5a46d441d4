package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.cli.messages.Messages;
import fr.questeur.evaluation.EvaluationReport;
import fr.questeur.evaluation.EvaluationReport.Comparison;
import fr.questeur.evaluation.EvaluationReport.Value;
import fr.questeur.json.RecordJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The formats of an evaluation. */
public enum EvaluationFormat {
  /** For people: a line for each measure. */
  TEXT {
    @Override
    public void print(EvaluationReport report, Look look, PrintStream out) {
      Messages messages = look.messages();
      out.println(
          messages.count("evaluate.queries", report.queries())
              + ", "
              + messages.count("evaluate.judged", report.judged()));
      if (report.values().getFirst().comparison().isPresent()) {
        out.printf(
            "%-10s %10s %10s %19s %8s%n",
            "",
            messages.get("evaluate.run"),
            messages.get("evaluate.baseline"),
            messages.get("evaluate.difference"),
            "p");
      }
      report.values().forEach(value -> out.println(line(value)));
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(EvaluationReport report, Look look, PrintStream out) {
      try (JsonGenerator json = RecordJson.FACTORY.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("schema", RecordJson.SCHEMA);
        json.writeNumberField("queries", report.queries());
        json.writeNumberField("judged", report.judged());
        json.writeObjectFieldStart("measures");
        for (Value value : report.values()) {
          json.writeObjectFieldStart(value.measure().label());
          json.writeNumberField("mean", value.mean());
          if (value.comparison().isPresent()) {
            Comparison comparison = value.comparison().get();
            json.writeNumberField("baseline", comparison.baseline());
            json.writeNumberField("difference", value.mean() - comparison.baseline());
            json.writeNumberField("p", comparison.p());
          }
          json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /** Prints the report. */
  public abstract void print(EvaluationReport report, Look look, PrintStream out);

  private static String line(Value value) {
    String line = String.format(Locale.ROOT, "%-10s %10.4f", value.measure().label(), value.mean());
    return line + value.comparison().map(other -> columns(value.mean(), other)).orElse("");
  }

  private static String columns(double mean, Comparison other) {
    double baseline = other.baseline();
    String relative =
        baseline == 0 ? "" : String.format(Locale.ROOT, "(%+.1f %%)", 100 * (mean / baseline - 1));
    return String.format(
        Locale.ROOT, " %10.4f %+8.4f %10s %8.5f", baseline, mean - baseline, relative, other.p());
  }
}

package fr.questeur.cli.output;

import fr.questeur.engine.Counts;
import java.io.PrintStream;

/** The formats of a mere number of publications. */
public enum CountFormat {
  /** The digits, and nothing else. */
  TEXT {
    @Override
    public void print(String query, Counts counts, PrintStream out) {
      out.println(counts.total());
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(String query, Counts counts, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("query", query);
            json.writeNumberField("total", counts.total());
            JsonReport.date("dataUntil", counts.dataUntil(), json);
          });
    }
  };

  /** Prints how many there are. */
  public abstract void print(String query, Counts counts, PrintStream out);
}

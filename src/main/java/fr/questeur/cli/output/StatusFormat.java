package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import fr.questeur.engine.IndexStatus;
import java.io.PrintStream;

/** The formats of the status of an index. */
public enum StatusFormat {
  /** For people. */
  TEXT {
    @Override
    public void print(IndexStatus status, Look look, PrintStream out) {
      Messages messages = look.messages();
      out.println(messages.get("status.place", Style.clean(status.place())));
      out.println(messages.count("index.holds", status.publications()));
      out.println(messages.get("status.size", (status.bytes() + 1023) / 1024));
      out.println();
      FacetText facets = new FacetText(look, FacetText.BESIDE_RESULTS);
      status
          .facets()
          .forEach(facet -> {
            facets.print(facet, out);
            out.println();
          });
      status
          .dataUntil()
          .ifPresent(day -> out.println(messages.get("data.until", messages.day(day))));
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(IndexStatus status, Look look, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("index", status.place());
            json.writeNumberField("bytes", status.bytes());
            json.writeNumberField("publications", status.publications());
            FacetJson.write(status.facets(), json);
            JsonReport.date("dataFrom", status.dataFrom(), json);
            JsonReport.date("dataUntil", status.dataUntil(), json);
          });
    }
  };

  /** Prints the status. */
  public abstract void print(IndexStatus status, Look look, PrintStream out);
}

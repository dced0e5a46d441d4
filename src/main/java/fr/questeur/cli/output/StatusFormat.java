package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.cli.messages.Messages;
import fr.questeur.engine.IndexStatus;
import fr.questeur.json.RecordJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

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
      FacetText facets = new FacetText(look);
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
      try (JsonGenerator json = RecordJson.FACTORY.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("schema", RecordJson.SCHEMA);
        json.writeStringField("index", status.place());
        json.writeNumberField("bytes", status.bytes());
        json.writeNumberField("publications", status.publications());
        FacetJson.write(status.facets(), json);
        if (status.dataFrom().isPresent()) {
          json.writeStringField("dataFrom", status.dataFrom().get().toString());
        }
        if (status.dataUntil().isPresent()) {
          json.writeStringField("dataUntil", status.dataUntil().get().toString());
        }
        json.writeEndObject();
        json.writeRaw('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /** Prints the status. */
  public abstract void print(IndexStatus status, Look look, PrintStream out);
}

package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.engine.AcronymUse;
import fr.questeur.json.RecordJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The formats of a list of acronyms. */
public enum AcronymFormat {
  /** For people: one on each line, and how many documents define it so. */
  TEXT {
    @Override
    public void print(List<AcronymUse> acronyms, Look look, PrintStream out) {
      for (AcronymUse acronym : acronyms) {
        String line = "%-10s %s".formatted(acronym.letters(), acronym.words());
        out.println(
            Style.clean(acronym.documents() > 0 ? line + " (" + acronym.documents() + ")" : line));
      }
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(List<AcronymUse> acronyms, Look look, PrintStream out) {
      try (JsonGenerator json = RecordJson.FACTORY.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("schema", RecordJson.SCHEMA);
        json.writeArrayFieldStart("acronyms");
        for (AcronymUse acronym : acronyms) {
          json.writeStartObject();
          json.writeStringField("letters", acronym.letters());
          json.writeStringField("words", acronym.words());
          json.writeNumberField("documents", acronym.documents());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /** Prints the acronyms. */
  public abstract void print(List<AcronymUse> acronyms, Look look, PrintStream out);
}

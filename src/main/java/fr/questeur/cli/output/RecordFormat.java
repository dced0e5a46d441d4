package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The formats of one whole publication. */
public enum RecordFormat {
  /** For people. */
  TEXT {
    @Override
    public void print(Publication publication, Look look, PrintStream out) {
      new TextRecord(look, out).print(publication);
    }

    @Override
    public void printWithSources(
        Publication publication, List<Publication> renditions, Look look, PrintStream out) {
      print(publication, look, out);
      new SourcesText(look, out).print(publication, renditions);
    }
  },
  /** The record. */
  JSON {
    @Override
    public void print(Publication publication, Look look, PrintStream out) {
      out.println(RecordJson.toLine(publication));
    }

    @Override
    public void printWithSources(
        Publication publication, List<Publication> renditions, Look look, PrintStream out) {
      try (JsonGenerator json = RecordJson.FACTORY.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("schema", RecordJson.SCHEMA);
        json.writeFieldName("record");
        RecordJson.write(publication, json);
        json.writeArrayFieldStart("renditions");
        for (Publication rendition : renditions) {
          RecordJson.write(rendition, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /** Prints the publication. */
  public abstract void print(Publication publication, Look look, PrintStream out);

  /**
   * Prints the publication and what each of its sources says.
   *
   * @param renditions the records of its sources, if they are several
   */
  public abstract void printWithSources(
      Publication publication, List<Publication> renditions, Look look, PrintStream out);
}

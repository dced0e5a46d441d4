package fr.questeur.cli.output;

import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.PrintStream;
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
      JsonReport.print(
          out,
          json -> {
            json.writeFieldName("record");
            RecordJson.write(publication, json);
            json.writeArrayFieldStart("renditions");
            for (Publication rendition : renditions) {
              RecordJson.write(rendition, json);
            }
            json.writeEndArray();
          });
    }
  },
  /** One line that cites it. */
  CITATION {
    @Override
    public void print(Publication publication, Look look, PrintStream out) {
      out.println(Style.clean(Citation.of(publication)));
    }

    @Override
    public void printWithSources(
        Publication publication, List<Publication> renditions, Look look, PrintStream out) {
      print(publication, look, out);
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

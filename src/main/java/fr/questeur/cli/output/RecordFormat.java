package fr.questeur.cli.output;

import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.PrintStream;

/** The formats of one whole publication. */
public enum RecordFormat {
  /** For people. */
  TEXT {
    @Override
    public void print(Publication publication, Look look, PrintStream out) {
      new TextRecord(look, out).print(publication);
    }
  },
  /** The record. */
  JSON {
    @Override
    public void print(Publication publication, Look look, PrintStream out) {
      out.println(RecordJson.toLine(publication));
    }
  };

  /** Prints the publication. */
  public abstract void print(Publication publication, Look look, PrintStream out);
}

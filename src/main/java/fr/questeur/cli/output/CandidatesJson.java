package fr.questeur.cli.output;

import fr.questeur.model.Publication;
import java.io.PrintStream;
import java.util.List;

/** Prints as JSON which publications an identifier may mean that is not that of one. */
public final class CandidatesJson {
  private CandidatesJson() {}

  /** Prints one object; of nothing found it holds an empty list. */
  public static void print(String id, List<Publication> candidates, PrintStream out) {
    JsonReport.print(
        out,
        json -> {
          json.writeStringField("id", id);
          json.writeArrayFieldStart("candidates");
          for (Publication candidate : candidates) {
            json.writeStartObject();
            json.writeStringField("id", candidate.identifier());
            if (candidate.title().isPresent()) {
              json.writeStringField("title", candidate.title().get());
            }
            JsonReport.date("publishedOn", candidate.publishedOn(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}

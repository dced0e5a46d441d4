package fr.questeur.cli.output;

import fr.questeur.engine.Completion;
import fr.questeur.engine.Completions;
import java.io.PrintStream;

/** The formats of completions. */
public enum CompletionsFormat {
  /** A line for each: how many publications have it, the completion, what kind of name it is. */
  TEXT {
    @Override
    public void print(String prefix, Completions completions, Look look, PrintStream out) {
      for (Completion completion : completions.first()) {
        String kind =
            completion
                .field()
                .map(field -> "  (" + look.messages().get("facet." + field.label()) + ")")
                .orElse("");
        out.println(
            Style.clean("%5d  %s%s".formatted(completion.count(), completion.text(), kind)));
      }
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(String prefix, Completions completions, Look look, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("prefix", prefix);
            json.writeNumberField("total", completions.total());
            json.writeArrayFieldStart("suggestions");
            for (Completion completion : completions.first()) {
              json.writeStartObject();
              json.writeStringField("text", completion.text());
              if (completion.field().isPresent()) {
                json.writeStringField("field", completion.field().get().label());
              }
              json.writeNumberField("count", completion.count());
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    }
  };

  /** Prints the completions. */
  public abstract void print(String prefix, Completions completions, Look look, PrintStream out);
}

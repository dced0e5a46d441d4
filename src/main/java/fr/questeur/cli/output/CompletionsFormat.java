package fr.questeur.cli.output;

import fr.questeur.engine.Completion;
import java.io.PrintStream;
import java.util.List;

/** The formats of completions. */
public enum CompletionsFormat {
  /** A line for each: how many publications have it, the completion, what kind of name it is. */
  TEXT {
    @Override
    public void print(String prefix, List<Completion> completions, Look look, PrintStream out) {
      for (Completion completion : completions) {
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
    public void print(String prefix, List<Completion> completions, Look look, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("prefix", prefix);
            json.writeArrayFieldStart("suggestions");
            for (Completion completion : completions) {
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
  public abstract void print(
      String prefix, List<Completion> completions, Look look, PrintStream out);
}

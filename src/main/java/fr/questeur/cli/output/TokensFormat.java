package fr.questeur.cli.output;

import fr.questeur.engine.AnalyzedToken;
import java.io.PrintStream;
import java.util.List;

/** The formats of the tokens of a text. */
public enum TokensFormat {
  /** A line for each: position, place in the text, what is indexed, what the text has there. */
  TEXT {
    @Override
    public void print(String text, String chain, List<AnalyzedToken> tokens, PrintStream out) {
      for (AnalyzedToken token : tokens) {
        String line =
            "%3d  %3d..%-3d  %s  %s"
                .formatted(
                    token.position(), token.start(), token.end(), token.term(), in(text, token));
        out.println(Style.clean(line));
      }
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(String text, String chain, List<AnalyzedToken> tokens, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("chain", chain);
            json.writeArrayFieldStart("tokens");
            for (AnalyzedToken token : tokens) {
              json.writeStartObject();
              json.writeStringField("term", token.term());
              json.writeNumberField("position", token.position());
              json.writeNumberField("start", token.start());
              json.writeNumberField("end", token.end());
              json.writeStringField("text", in(text, token));
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    }
  };

  /** Prints the tokens. */
  public abstract void print(
      String text, String chain, List<AnalyzedToken> tokens, PrintStream out);

  private static String in(String text, AnalyzedToken token) {
    return text.substring(token.start(), token.end());
  }
}

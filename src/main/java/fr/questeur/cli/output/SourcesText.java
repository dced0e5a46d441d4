package fr.questeur.cli.output;

import fr.questeur.json.RecordFacts;
import fr.questeur.model.Publication;
import fr.questeur.model.Source;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Prints where a publication was read, and what a source says that was not believed. */
final class SourcesText {

  /** A longer value, such as a whole text, is cut. */
  private static final int MAX_VALUE = 200;

  private static final String INDENT = "  ";

  private final Look look;
  private final PrintStream out;

  SourcesText(Look look, PrintStream out) {
    this.look = look;
    this.out = out;
  }

  /**
   * Prints the sources.
   *
   * @param publication the record
   * @param renditions what each source says, if they are several
   */
  void print(Publication publication, List<Publication> renditions) {
    out.println();
    out.println(new Style(look.colour()).strong(look.messages().get("part.sources")));
    Map<String, String> believed = RecordFacts.of(publication);
    for (Publication rendition : renditions.isEmpty() ? List.of(publication) : renditions) {
      rendition.sources().forEach(this::source);
      RecordFacts.of(rendition)
          .forEach((path, value) -> {
            if (believed.containsKey(path) && !believed.get(path).equals(value)) {
              wrapped(INDENT + INDENT, contradiction(path, value));
            }
          });
    }
  }

  private void source(Source source) {
    String day = look.messages().day(source.seenOn());
    wrapped(INDENT, look.messages().get("source", source.uri(), source.layout(), day));
  }

  private String contradiction(String path, String value) {
    String shown = value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) + "…" : value;
    return look.messages().get("source.contradicts", path, shown);
  }

  private void wrapped(String indent, String text) {
    new Paragraph(indent, indent + INDENT, look.columns()).add(text).print(out);
  }
}

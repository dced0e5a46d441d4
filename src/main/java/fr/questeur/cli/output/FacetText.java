package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import fr.questeur.engine.Facet;
import java.io.PrintStream;
import java.util.List;

/** Facets for people: counts in a column, values beside them. */
final class FacetText {

  /** A facet with more values than this is cut; that there are more is said. */
  private static final int SHOWN_VALUES = 15;

  private static final String INDENT = "    ";

  private final Messages messages;
  private final Style style;
  private final int columns;

  FacetText(Look look) {
    messages = look.messages();
    style = new Style(look.colour());
    columns = look.columns();
  }

  void print(Facet facet, PrintStream out) {
    out.println(style.strong(messages.get("facet." + facet.field().label())));
    List<Facet.Value> shown =
        facet.values().subList(0, Math.min(SHOWN_VALUES, facet.values().size()));
    if (shown.isEmpty()) {
      out.println(INDENT + messages.get("facet.none"));
      return;
    }
    // The first count is the largest.
    int width = String.valueOf(shown.getFirst().count()).length();
    for (Facet.Value value : shown) {
      String count = INDENT + ("%" + width + "d  ").formatted(value.count());
      new Paragraph(count, " ".repeat(count.length()), columns).add(label(facet, value)).print(out);
    }
    int more = facet.values().size() - shown.size();
    if (more > 0) {
      out.println(INDENT + messages.count("facet.more", more));
    }
  }

  /** Closed sets are in the user's language, names as the sources write them. */
  private String label(Facet facet, Facet.Value value) {
    String key = facet.field().label() + "." + value.label();
    return messages.has(key) ? messages.get(key) : value.label();
  }
}

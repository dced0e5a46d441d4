package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import fr.questeur.engine.Facet;
import java.io.PrintStream;
import java.util.List;

/** Facets for people: counts in a column, a bar for each, values beside them. */
final class FacetText {

  /** A facet beside results is cut when it has more values; that there are more is said. */
  static final int BESIDE_RESULTS = 15;

  private static final String INDENT = "    ";

  /** The share of the line that the longest bar takes. */
  private static final int BARS_PER_LINE = 5;

  private final Messages messages;
  private final Style style;
  private final int columns;
  private final int limit;

  /**
   * Prints facets.
   *
   * @param limit how many values of each to print at most
   */
  FacetText(Look look, int limit) {
    messages = look.messages();
    style = new Style(look.colour());
    columns = look.columns();
    this.limit = limit;
  }

  void print(Facet facet, PrintStream out) {
    out.println(style.strong(messages.get("facet." + facet.field().label())));
    List<Facet.Value> shown = facet.first(limit).values();
    if (facet.values().isEmpty()) {
      out.println(INDENT + messages.get("facet.none"));
      return;
    }
    long largest = shown.stream().mapToLong(Facet.Value::count).max().orElse(0);
    int digits = String.valueOf(largest).length();
    Bars bars = new Bars(largest, columns / BARS_PER_LINE);
    for (Facet.Value value : shown) {
      value(facet, value, "", digits, bars, out);
    }
    int more = facet.values().size() - shown.size();
    if (more > 0) {
      out.println(INDENT + messages.count("facet.more", more));
    }
  }

  /** Prints a value, and what it divides into further to the right. */
  private void value(
      Facet facet, Facet.Value value, String depth, int digits, Bars bars, PrintStream out) {
    String start =
        INDENT
            + ("%" + digits + "s  ").formatted(value.count())
            + bars.padded(value.count())
            + "  "
            + depth;
    new Paragraph(start, " ".repeat(start.length()), columns).add(label(facet, value)).print(out);
    for (Facet.Value part : value.parts()) {
      value(facet, part, depth + INDENT, digits, bars, out);
    }
  }

  /** Closed sets are in the user's language, names as the sources write them. */
  private String label(Facet facet, Facet.Value value) {
    String key = facet.field().label() + "." + value.label();
    return messages.has(key + ".one") ? messages.count(key, value.count()) : value.label();
  }
}

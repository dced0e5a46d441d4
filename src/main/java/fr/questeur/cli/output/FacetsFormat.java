package fr.questeur.cli.output;

import fr.questeur.engine.Counts;
import fr.questeur.engine.Facet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The formats of facets. */
public enum FacetsFormat {
  /** Bars for people. */
  TEXT {
    @Override
    public void print(
        String query, Counts counts, int limit, Look look, boolean bom, PrintStream out) {
      FacetText facets = new FacetText(look, limit);
      for (Facet facet : counts.facets()) {
        facets.print(facet, out);
        out.println();
      }
      Summary.print(counts.total(), counts.dataUntil(), look, out);
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(
        String query, Counts counts, int limit, Look look, boolean bom, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("query", query);
            json.writeNumberField("total", counts.total());
            JsonReport.date("dataUntil", counts.dataUntil(), json);
            json.writeObjectFieldStart("distinct");
            for (Facet facet : counts.facets()) {
              json.writeNumberField(facet.field().label(), facet.values().size());
            }
            json.writeEndObject();
            FacetJson.write(
                counts.facets().stream().map(facet -> facet.first(limit)).toList(), json);
          });
    }
  },
  /** A table; of dates each year, and its months below it. */
  CSV {
    @Override
    public void print(
        String query, Counts counts, int limit, Look look, boolean bom, PrintStream out) {
      List<List<String>> rows = new ArrayList<>();
      for (Facet facet : counts.facets()) {
        for (Facet.Value value : facet.first(limit).values()) {
          value
              .all()
              .forEach(one ->
                  rows.add(
                      List.of(facet.field().label(), one.label(), String.valueOf(one.count()))));
        }
      }
      Table.print(List.of("field", "value", "count"), rows, bom, out);
    }
  };

  /**
   * Prints the facets.
   *
   * @param limit how many values of each to print at most
   * @param bom whether a table starts with a byte order mark
   */
  public abstract void print(
      String query, Counts counts, int limit, Look look, boolean bom, PrintStream out);
}

package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.engine.Facet;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Facets as the field {@code facets} of a JSON object. */
final class FacetJson {
  private FacetJson() {}

  static void write(List<Facet> facets, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("facets");
    for (Facet facet : facets) {
      write(facet.field().label(), facet.values(), facet.chosen(), out);
    }
    out.writeEndObject();
  }

  private static void write(
      String name, List<Facet.Value> values, Set<String> chosen, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Facet.Value value : values) {
      out.writeStartObject();
      out.writeStringField("value", value.label());
      out.writeNumberField("count", value.count());
      if (chosen.contains(value.label())) {
        out.writeBooleanField("chosen", true);
      }
      if (!value.parts().isEmpty()) {
        write("parts", value.parts(), chosen, out);
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}

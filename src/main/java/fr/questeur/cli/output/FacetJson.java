package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.engine.Facet;
import java.io.IOException;
import java.util.List;

/** Facets as the field {@code facets} of a JSON object. */
final class FacetJson {
  private FacetJson() {}

  static void write(List<Facet> facets, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("facets");
    for (Facet facet : facets) {
      out.writeArrayFieldStart(facet.field().label());
      for (Facet.Value value : facet.values()) {
        out.writeStartObject();
        out.writeStringField("value", value.label());
        out.writeNumberField("count", value.count());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }
}

package fr.questeur.json;

import fr.questeur.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads the {@code sources} of any record; {@link JsonOut#sources} writes them. */
final class SourceJson {
  private SourceJson() {}

  static List<Source> read(JsonObject in) throws MalformedRecordException {
    List<Source> sources = new ArrayList<>();
    for (JsonObject source : in.objects("sources")) {
      sources.add(
          new Source(
              source.requiredText("uri"),
              source.requiredText("layout"),
              source.requiredText("digest"),
              source
                  .date("seenOn")
                  .orElseThrow(() -> source.wrong("seenOn", "a date", "missing"))));
    }
    return sources;
  }
}

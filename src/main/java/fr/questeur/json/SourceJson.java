package fr.questeur.json;

import fr.questeur.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code sources} of any record. */
final class SourceJson {
  private SourceJson() {}

  static void write(List<Source> sources, RecordOut out) throws IOException {
    out.list(
        "sources",
        sources,
        source -> {
          out.open();
          out.requiredText("uri", source.uri());
          out.requiredText("layout", source.layout());
          out.requiredText("digest", source.digest());
          out.date("seenOn", Optional.of(source.seenOn()));
          out.close();
        });
  }

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

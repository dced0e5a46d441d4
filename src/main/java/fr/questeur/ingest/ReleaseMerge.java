package fr.questeur.ingest;

import fr.questeur.model.Release;
import java.util.List;
import java.util.Optional;

/** One press release from several renditions of it. */
final class ReleaseMerge {
  private ReleaseMerge() {}

  static Release of(List<Release> trustedFirst) {
    Choice<Release> choice = new Choice<>(trustedFirst);
    return new Release(
        trustedFirst.getFirst().id(),
        choice.of("title", Release::title),
        choice.of("issuer", Release::issuer),
        choice.of("publishedOn", Release::publishedOn),
        choice.of("text", release -> Optional.of(release.text())).orElseThrow(),
        choice.listOf("quotes", Release::quotes),
        choice.listOf("contacts", Release::contacts),
        choice.listOf("keywords", Release::keywords),
        Renditions.sources(trustedFirst),
        choice.derived());
  }
}

package fr.questeur.ingest;

import fr.questeur.deputies.Referential;
import fr.questeur.engine.IndexUpdate;
import fr.questeur.engine.Known;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import fr.questeur.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Merges each rendition that is read with what the index knows of its publication. Safe for use by
 * several threads: two renditions of one publication wait for each other.
 */
final class Merging {

  private static final int LOCKS = 256;

  private final IndexUpdate index;
  private final Referential referential;
  private final Changes changes;
  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

  Merging(IndexUpdate index, Referential referential, Changes changes) {
    this.index = index;
    this.referential = referential;
    this.changes = changes;
  }

  /**
   * Brings a rendition into the index.
   *
   * @param uri of the document that it was read from
   * @param ifNew what it is if the index has no such publication
   * @return whether it changed what is known of the publication
   */
  boolean take(Publication rendition, String uri, Change.Kind ifNew) {
    synchronized (lock(rendition.identifier())) {
      Optional<Known> before = index.find(rendition.identifier());
      if (before.isPresent()) {
        return merge(rendition, uri, before.get());
      }
      index.add(enrich(rendition));
      changes.note(rendition.identifier(), ifNew);
      return true;
    }
  }

  private Object lock(String identifier) {
    return locks[Math.floorMod(identifier.hashCode(), LOCKS)];
  }

  /**
   * Takes out of the index the release that the document gave before, if the one that it gives now
   * is a correction of it: of the same title and day, but with another text and so another
   * identifier.
   *
   * @param before all that the document gave before
   * @return whether it is
   */
  boolean corrects(Release now, String uri, Set<String> before) {
    if (before.size() != 1 || before.contains(now.id()) || !isFrom(uri, now)) {
      return false;
    }
    String earlier = before.iterator().next();
    synchronized (lock(earlier)) {
      Optional<Publication> known = index.find(earlier).map(Known::publication);
      if (!(known.orElse(null) instanceof Release release)
          || !release.title().equals(now.title())
          || !release.publishedOn().equals(now.publishedOn())) {
        return false;
      }
      if (isFrom(uri, release)) {
        remove(earlier);
      } else {
        forget(earlier, Set.of(uri));
      }
      return true;
    }
  }

  /** Whether it was read from that document and no other. */
  private static boolean isFrom(String uri, Release release) {
    return !release.sources().isEmpty()
        && release.sources().stream().map(Source::uri).allMatch(uri::equals);
  }

  private boolean merge(Publication rendition, String uri, Known before) {
    if (isKnown(rendition, before)) {
      return false;
    }
    Publication merged = before.publication();
    List<Publication> known = before.renditions().isEmpty() ? List.of(merged) : before.renditions();
    boolean current = rendition.sources().stream().allMatch(source -> source.uri().equals(uri));
    return replace(merged, Renditions.add(known, rendition, current));
  }

  private boolean replace(Publication before, List<Publication> renditions) {
    Publication merged = enrich(Renditions.merge(renditions));
    index.replace(merged, renditions.size() > 1 ? renditions : List.of());
    return changes.note(before, merged);
  }

  /**
   * Whether the same bytes said the same before: not so for a record that was edited by hand, or
   * read anew by a reader that has become better.
   */
  private boolean isKnown(Publication rendition, Known before) {
    Publication merged = before.publication();
    if (merged.equals(rendition)) {
      return true;
    }
    return Renditions.know(merged.sources(), rendition)
        && (Changes.factsOf(enrich(rendition)).equals(Changes.factsOf(merged))
            || before.renditions().stream()
                .anyMatch(one -> Changes.factsOf(one).equals(Changes.factsOf(rendition))));
  }

  private Publication enrich(Publication publication) {
    return switch (publication) {
      case Question question -> referential.enrich(question);
      case Release release -> release;
    };
  }

  /** Completes a publication that is in the index. */
  void enrichAgain(Publication publication) {
    Publication enriched = enrich(publication);
    if (!enriched.equals(publication)) {
      changes.note(publication, enriched);
      index.replace(
          enriched, index.find(publication.identifier()).map(Known::renditions).orElse(List.of()));
    }
  }

  /** No source has the publication any longer. */
  void remove(String identifier) {
    index.remove(identifier);
    changes.note(identifier, Change.Kind.REMOVED);
  }

  /** These sources do not have the publication any longer, but others do. */
  void forget(String identifier, Set<String> uris) {
    Known known = index.find(identifier).orElseThrow();
    List<Publication> left =
        known.renditions().stream()
            .filter(one -> !one.sources().stream().map(Source::uri).allMatch(uris::contains))
            .toList();
    if (left.size() < known.renditions().size() && !left.isEmpty()) {
      replace(known.publication(), left);
    }
  }
}

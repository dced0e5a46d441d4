package fr.questeur.ingest;

import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import fr.questeur.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The renditions of one publication: what each source says of it, before they are merged. */
final class Renditions {
  private Renditions() {}

  /** Whether every source of the rendition is among those known, byte for byte. */
  static boolean know(List<Source> known, Publication rendition) {
    Set<String> digests = known.stream().map(Source::digest).collect(Collectors.toSet());
    return !rendition.sources().isEmpty()
        && rendition.sources().stream().map(Source::digest).allMatch(digests::contains);
  }

  /**
   * The renditions with one more. It takes the place of an earlier one of the same source, unless
   * that one has an answer and the new one has none: an answer once seen is never lost.
   *
   * @param current whether it was read from its source just now, whatever the date of that; a
   *     record that was exported before may be older than what is known of the source
   */
  static List<Publication> add(List<Publication> known, Publication rendition, boolean current) {
    List<Publication> all = new ArrayList<>();
    for (Publication earlier : known) {
      if (!replaces(rendition, earlier, current)) {
        all.add(earlier);
      }
    }
    all.add(rendition);
    return Precedence.sort(all);
  }

  private static boolean replaces(Publication rendition, Publication earlier, boolean current) {
    return uris(rendition).containsAll(uris(earlier))
        && (current || !Precedence.seenOn(rendition).isBefore(Precedence.seenOn(earlier)))
        && (hasAnswer(rendition) || !hasAnswer(earlier));
  }

  private static Set<String> uris(Publication publication) {
    return publication.sources().stream().map(Source::uri).collect(Collectors.toSet());
  }

  private static boolean hasAnswer(Publication publication) {
    return switch (publication) {
      case Question question -> {
        Optional<Passage> answer = question.answer();
        yield answer.isPresent() && !answer.get().text().isEmpty();
      }
      case Release release -> false;
    };
  }

  /** One publication with the facts of all renditions. */
  static Publication merge(List<Publication> renditions) {
    List<Publication> sorted = Precedence.sort(renditions);
    if (sorted.size() == 1) {
      return sorted.getFirst();
    }
    return switch (sorted.getFirst()) {
      case Question question ->
          QuestionMerge.of(sorted.stream().map(Question.class::cast).toList());
      case Release release -> ReleaseMerge.of(sorted.stream().map(Release.class::cast).toList());
    };
  }

  /** The sources of all renditions, oldest first. */
  static List<Source> sources(List<? extends Publication> trustedFirst) {
    return trustedFirst.reversed().stream()
        .flatMap(rendition -> rendition.sources().stream())
        .distinct()
        .toList();
  }
}

package fr.questeur.ingest;

import fr.questeur.model.Publication;
import fr.questeur.model.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several renditions of one publication is believed where they contradict each other: the
 * one whose source is newer; of the same day, open data before pages before plain texts. The digest
 * settles the rest, so that the order of reading never matters.
 */
final class Precedence {

  /** The most trusted first. */
  private static final Comparator<Publication> ORDER =
      Comparator.comparing(Precedence::seenOn)
          .thenComparingInt(Precedence::trust)
          .thenComparing(Precedence::digest)
          .reversed();

  private Precedence() {}

  /** The renditions, the most trusted first. */
  static <T extends Publication> List<T> sort(List<T> renditions) {
    return renditions.stream().sorted(ORDER).toList();
  }

  /** The day of the newest source. */
  static LocalDate seenOn(Publication rendition) {
    return rendition.sources().stream()
        .map(Source::seenOn)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private static int trust(Publication rendition) {
    return rendition.sources().stream().mapToInt(Precedence::trust).max().orElse(0);
  }

  private static int trust(Source source) {
    return switch (source.layout()) {
      case "opendata-json", "opendata-xml" -> 2;
      case "page-dyn", "page-ez", "page-fiche", "release-html" -> 1;
      default -> 0;
    };
  }

  private static String digest(Publication rendition) {
    return rendition.sources().stream().map(Source::digest).max(String::compareTo).orElse("");
  }
}

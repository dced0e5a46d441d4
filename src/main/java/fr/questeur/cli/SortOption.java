package fr.questeur.cli;

import fr.questeur.engine.Sort;
import java.util.Optional;

/** The names of the orders on the command line: a dash turns an order round. */
final class SortOption {
  private SortOption() {}

  static Optional<Sort> of(String name) {
    return switch (name) {
      case "relevance", "pertinence" -> Optional.of(Sort.RELEVANCE);
      case "recent", "récent" -> Optional.of(Sort.RECENT);
      case "date" -> Optional.of(Sort.OLDEST);
      case "-date" -> Optional.of(Sort.NEWEST);
      case "delay", "delai", "délai" -> Optional.of(Sort.DELAY);
      default -> Optional.empty();
    };
  }
}

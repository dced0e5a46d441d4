package fr.questeur.ingest;

import fr.questeur.source.Fingerprint;
import fr.questeur.source.SourceWalk;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Removes what has vanished: documents that were read below the paths of this run, and are there no
 * longer, and publications that a document gave once and gives no longer. What cannot be read has
 * not vanished, nor has anything below a path that is not there itself.
 */
final class Pruning {

  private final Ledger ledger;
  private final Merging merging;

  /** The addresses of the paths that are there; those of folders end with a slash. */
  private final Set<String> roots = new HashSet<>();

  /** The publications that vanished from somewhere, with the addresses of where. */
  private final Map<String, Set<String>> lost = new HashMap<>();

  Pruning(Ledger ledger, Merging merging) {
    this.ledger = ledger;
    this.merging = merging;
  }

  void run(List<String> paths) {
    for (String path : paths) {
      existing(path).ifPresent(root -> roots.add(SourceWalk.uri(root)));
    }
    for (String container : ledger.containers()) {
      if (container.equals(Ledger.FILES)) {
        collect(container, line -> isGone(line) && isBelowRoot(line.name()));
      } else if (isBelowRoot(container)) {
        archive(container);
      }
    }
    Set<String> held = held();
    lost.forEach((identifier, uris) -> {
      if (held.contains(identifier)) {
        merging.forget(identifier, uris);
      } else {
        merging.remove(identifier);
      }
    });
  }

  private static Optional<Path> existing(String path) {
    try {
      return Optional.of(Path.of(path))
          .filter(root -> !path.equals(SourceWalk.STANDARD_INPUT) && Files.exists(root));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether it is one of the paths itself, or one of the folders that it is in is. */
  private boolean isBelowRoot(String uri) {
    boolean below = roots.contains(uri);
    for (int slash = uri.lastIndexOf('/'); slash > 0 && !below; ) {
      below = roots.contains(uri.substring(0, slash + 1));
      slash = uri.lastIndexOf('/', slash - 1);
    }
    return below;
  }

  private void archive(String container) {
    if (exists(container)) {
      if (ledger.isEnded(container)) {
        collect(container, line -> true);
      }
    } else {
      ledger.contents(container).forEach(line -> lose(container, line));
      ledger.remove(container);
    }
  }

  private static boolean isGone(Contents.Line line) {
    return line.seen() || !exists(line.name());
  }

  /** In doubt it does. */
  private static boolean exists(String uri) {
    try {
      return !Files.notExists(Path.of(URI.create(uri)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return true;
    }
  }

  private void collect(String container, Predicate<Contents.Line> condition) {
    Contents contents = ledger.contents(container);
    List<Contents.Line> lines = new ArrayList<>();
    contents.forEach(line -> {
      if ((!line.seen() || !line.lost().isEmpty()) && condition.test(line)) {
        lines.add(line);
      }
    });
    for (Contents.Line line : lines) {
      lose(container, line);
      contents.forgetLost(line);
    }
  }

  private void lose(String container, Contents.Line line) {
    String uri = new Fingerprint(container, line.name(), -1, 0).uri();
    line.lost().forEach(identifier -> lose(identifier, uri));
    if (!line.seen()) {
      line.identifiers().forEach(identifier -> lose(identifier, uri));
    }
  }

  private void lose(String identifier, String uri) {
    lost.computeIfAbsent(identifier, first -> new HashSet<>()).add(uri);
  }

  /** Those among the lost ones that another document still gives. */
  private Set<String> held() {
    Set<String> held = new HashSet<>();
    if (!lost.isEmpty()) {
      for (String container : ledger.containers()) {
        ledger
            .contents(container)
            .forEach(
                line -> line.identifiers().stream().filter(lost::containsKey).forEach(held::add));
      }
    }
    return held;
  }
}

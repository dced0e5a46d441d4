package fr.questeur.ingest;

import fr.questeur.source.Fingerprint;
import fr.questeur.source.SourceWalk;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Removes what has vanished: documents that were read below the paths of this run, and are there no
 * longer, and publications that a document gave once and gives no longer. What cannot be read has
 * not vanished, nor has anything below a path that is not there itself.
 *
 * <p>It may be stopped after each document: what is left then is found by the next run.
 */
final class Pruning {

  private final Ledger ledger;
  private final Merging merging;
  private final BooleanSupplier stopped;

  /** The addresses of the paths that are there; those of folders end with a slash. */
  private final Set<String> roots = new HashSet<>();

  /** The publications that vanished from somewhere and are in the index yet. */
  private final Set<String> lost = new HashSet<>();

  /** Those among them that another document still gives. */
  private final Set<String> held = new HashSet<>();

  Pruning(Ledger ledger, Merging merging, BooleanSupplier stopped) {
    this.ledger = ledger;
    this.merging = merging;
    this.stopped = stopped;
  }

  void run(List<String> paths) {
    for (String path : paths) {
      existing(path).ifPresent(root -> roots.add(SourceWalk.uri(root)));
    }
    Map<String, Predicate<Contents.Line>> vanished = new TreeMap<>();
    for (String container : ledger.containers()) {
      vanished(container).ifPresent(which -> vanished.put(container, which));
    }
    vanished.forEach(
        (container, which) -> forEach(container, which, line -> lost.addAll(lostBy(line))));
    if (!lost.isEmpty()) {
      hold(vanished);
    }
    vanished.forEach((container, which) -> {
      forEach(container, which, line -> drop(container, line));
      if (!container.equals(Ledger.FILES) && ledger.contents(container).isEmpty()) {
        ledger.remove(container);
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

  /** Which of a container's documents have vanished in whole or in part; empty if none can have. */
  private Optional<Predicate<Contents.Line>> vanished(String container) {
    if (container.equals(Ledger.FILES)) {
      return Optional.of(line -> isBelowRoot(line.name()) && hasLost(line) && isGone(line));
    }
    boolean gone = !exists(container) || ledger.isFile(container);
    return isBelowRoot(container) && (gone || ledger.isEnded(container))
        ? Optional.of(Pruning::hasLost)
        : Optional.empty();
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

  private static boolean hasLost(Contents.Line line) {
    return !line.seen() || !line.lost().isEmpty();
  }

  private boolean isGone(Contents.Line line) {
    return line.seen() || !exists(line.name()) || ledger.isArchive(line.name());
  }

  /** In doubt it does. */
  private static boolean exists(String uri) {
    try {
      return !Files.notExists(Path.of(URI.create(uri)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return true;
    }
  }

  private void forEach(
      String container, Predicate<Contents.Line> which, Consumer<Contents.Line> lines) {
    ledger
        .contents(container)
        .forEach(line -> {
          if (which.test(line)) {
            lines.accept(line);
          }
        });
  }

  /** What vanished with the document, or from it. */
  private static Set<String> lostBy(Contents.Line line) {
    Set<String> identifiers = new LinkedHashSet<>(line.lost());
    if (!line.seen()) {
      identifiers.addAll(line.identifiers());
    }
    return identifiers;
  }

  private void hold(Map<String, Predicate<Contents.Line>> vanished) {
    for (String container : ledger.containers()) {
      Predicate<Contents.Line> which = vanished.getOrDefault(container, line -> false);
      forEach(
          container,
          line -> line.seen() || !which.test(line),
          line -> line.identifiers().stream().filter(lost::contains).forEach(held::add));
    }
  }

  /** Takes what the document lost out of the index, and then out of the ledger. */
  private void drop(String container, Contents.Line line) {
    String uri = new Fingerprint(container, line.name(), -1, 0).uri();
    Set<String> dropped = new HashSet<>();
    for (String identifier : lostBy(line)) {
      if (!lost.contains(identifier)) { // An earlier document had it as well.
        dropped.add(identifier);
      } else if (!stopped.getAsBoolean()) {
        if (held.contains(identifier)) {
          merging.forget(identifier, Set.of(uri));
        } else {
          merging.remove(identifier);
          lost.remove(identifier);
        }
        dropped.add(identifier);
      }
    }
    if (!dropped.isEmpty() || lostBy(line).isEmpty()) {
      ledger.contents(container).forget(line, dropped);
    }
  }
}

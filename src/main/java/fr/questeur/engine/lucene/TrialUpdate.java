package fr.questeur.engine.lucene;

import fr.questeur.engine.IndexUpdate;
import fr.questeur.engine.Known;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An update that never happens, to see what it would do: what is written goes to an index of its
 * own in a temporary folder, which {@link #close} deletes. The true index is only read, so that it
 * may even be missing, read-only, or being written by another.
 */
public final class TrialUpdate implements IndexUpdate {

  private final Optional<LuceneEngine> before;
  private final Path folder;
  private final LuceneUpdate written;
  private final Set<String> removed = ConcurrentHashMap.newKeySet();

  private TrialUpdate(Optional<LuceneEngine> before) {
    this.before = before;
    try {
      folder = Files.createTempDirectory("questeur-trial");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written = LuceneUpdate.anew(folder);
  }

  /** Of the index at that place; of an empty one if there is none. */
  public static TrialUpdate of(Path place) {
    return new TrialUpdate(
        LuceneEngine.exists(place) ? Optional.of(new LuceneEngine(place)) : Optional.empty());
  }

  /** Of an empty index. */
  public static TrialUpdate anew() {
    return new TrialUpdate(Optional.empty());
  }

  @Override
  public Optional<Known> find(String identifier) {
    if (removed.contains(identifier)) {
      return Optional.empty();
    }
    return written.find(identifier).or(() -> before.flatMap(engine -> find(engine, identifier)));
  }

  private static Optional<Known> find(LuceneEngine engine, String identifier) {
    return engine
        .find(identifier)
        .map(publication -> new Known(publication, engine.renditions(identifier)));
  }

  @Override
  public void forEach(Consumer<Publication> publications) {
    before.ifPresent(engine -> engine.forEach(publications));
  }

  @Override
  public void add(Publication publication) {
    written.add(publication);
  }

  @Override
  public void replace(Publication publication, List<Publication> renditions) {
    written.replace(publication, renditions);
  }

  @Override
  public void remove(String identifier) {
    removed.add(identifier);
  }

  @Override
  public Set<String> attachments() {
    return before.map(engine -> engine.attachments().names()).orElse(Set.of());
  }

  @Override
  public Optional<InputStream> attachment(String name) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    try {
      return before.get().attachments().read(name);
    } catch (IOException e) {
      throw Troubles.reading(folder, e);
    }
  }

  /** Nobody reads it again. */
  @Override
  public void attach(String name, Bytes bytes) {}

  @Override
  public void detach(String name) {}

  @Override
  public void commit() {}

  @Override
  public void close() {
    before.ifPresent(LuceneEngine::close);
    written.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw Troubles.writing(folder, e);
    }
  }
}

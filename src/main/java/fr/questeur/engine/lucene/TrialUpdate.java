package fr.questeur.engine.lucene;

import fr.questeur.engine.IndexUpdate;
import fr.questeur.engine.Known;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An update that never happens, to see what it would do: what is written goes to an index of its
 * own in a temporary folder, which {@link #close} deletes. The true index is only read, so that it
 * may even be missing, read-only, or being written by another.
 */
public final class TrialUpdate implements IndexUpdate {

  private final Path place;
  private final Optional<LuceneEngine> before;
  private final Set<String> removed = ConcurrentHashMap.newKeySet();

  /** Made when there is something to write. */
  private Optional<LuceneUpdate> written = Optional.empty();

  private Path folder;

  private TrialUpdate(Path place, Optional<LuceneEngine> before) {
    this.place = place;
    this.before = before;
  }

  /** Of the index at that place; of an empty one if there is none. */
  public static TrialUpdate of(Path place) {
    return new TrialUpdate(
        place,
        LuceneEngine.exists(place) ? Optional.of(new LuceneEngine(place)) : Optional.empty());
  }

  /** Of an empty index that is to take the place of the one there. */
  public static TrialUpdate anew(Path place) {
    return new TrialUpdate(place, Optional.empty());
  }

  private synchronized Optional<LuceneUpdate> written() {
    return written;
  }

  private synchronized LuceneUpdate writing() {
    if (written.isEmpty()) {
      try {
        folder = Files.createTempDirectory("questeur-trial");
      } catch (IOException e) {
        throw Troubles.writing(Path.of(System.getProperty("java.io.tmpdir")), e);
      }
      written = Optional.of(LuceneUpdate.anew(folder));
    }
    return written.get();
  }

  @Override
  public Optional<Known> find(String identifier) {
    if (removed.contains(identifier)) {
      return Optional.empty();
    }
    return written()
        .flatMap(update -> update.find(identifier))
        .or(() -> before.flatMap(engine -> find(engine, identifier)));
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
    writing().add(publication);
  }

  @Override
  public void replace(Publication publication, List<Publication> renditions) {
    writing().replace(publication, renditions);
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
      throw Troubles.reading(place, e);
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
  public void compact(BooleanSupplier stopped) {}

  @Override
  public void close() {
    before.ifPresent(LuceneEngine::close);
    if (written.isEmpty()) {
      return;
    }
    written.get().close();
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

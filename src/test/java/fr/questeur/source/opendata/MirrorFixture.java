package fr.questeur.source.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.QuestionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A site on loopback, a folder, and a mirror between them, on 1 June 2026 at ten. */
final class MirrorFixture implements AutoCloseable {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  final LoopbackSite site;
  final Path cache;
  final Patience patience = new Patience();

  /** The written questions of the 17th legislature, about which most tests are. */
  final RemoteArchive written;

  MirrorFixture(Path folder) throws IOException {
    site = new LoopbackSite().withCurrent(17);
    cache = folder.resolve("cache");
    written = site.site().questions(17, QuestionType.QE);
  }

  /**
   * Asks for the written questions, and for the deputies as always; returns the former's outcome.
   */
  Outcome update() throws InterruptedException {
    List<Fetched> fetched =
        update(new SyncRequest(site.site(), cache, Set.of(17), Set.of(QuestionType.QE), false));
    assertThat(fetched).hasSize(2);
    assertThat(fetched.getLast().archive()).isEqualTo(written);
    return fetched.getLast().outcome();
  }

  List<Fetched> update(SyncRequest request) throws InterruptedException {
    return new Mirror(CLOCK, patience, patience, Duration.ofSeconds(10)).update(request);
  }

  SyncRequest everything(boolean dryRun) {
    return new SyncRequest(site.site(), cache, Set.of(17), Set.of(), dryRun);
  }

  Path file(RemoteArchive archive) {
    return cache.resolve(archive.name());
  }

  Path part() {
    return cache.resolve(written.name() + ".part");
  }

  /** What is in the folder, but for the lock. */
  List<String> files() {
    if (!Files.exists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> cache.relativize(file).toString())
          .filter(name -> !name.equals(".lock"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outcome failed(Problem.Kind kind, String detail) {
    return new Outcome.Failed(new Problem(kind, detail));
  }

  @Override
  public void close() {
    site.close();
  }
}

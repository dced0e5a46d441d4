package fr.questeur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.Questeur;
import fr.questeur.engine.IndexUpdate;
import fr.questeur.engine.lucene.LuceneUpdate;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is stopped while it removes what has vanished. */
class StoppedPruningTest {

  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
  private static final IngestOptions PRUNE = new IngestOptions(true, false, false);

  @TempDir private Path folder;
  private Path data;

  /** Stopped by the removal of this number, counted from one. */
  private int last;

  private int removed;
  private Ingestion run;

  @BeforeEach
  void index() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    file("a", 1);
    file("b", 1, 2);
    file("c", 3);
    file("d", 4);
    ingest(IngestOptions.DEFAULT);
  }

  @Test
  void whatWasRemovedIsCommittedAndTheRestIsRemovedByTheNextRun() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      Files.delete(data.resolve(name));
    }

    last = 1;
    IngestReport stopped = ingest(PRUNE);
    assertThat(stopped.stopped()).isTrue();
    assertThat(changes(stopped)).containsExactly("AN-17-QE-1 REMOVED");
    try (Questeur questeur = new Questeur(folder.resolve("index"), LATER)) {
      assertThat(questeur.size()).isEqualTo(3);
      assertThat(questeur.check()).isEmpty();
    }

    last = 0;
    IngestReport rest = ingest(PRUNE);
    assertThat(rest.stopped()).isFalse();
    assertThat(changes(rest)).containsExactly("AN-17-QE-2 REMOVED", "AN-17-QE-3 REMOVED");
    assertThat(changes(ingest(PRUNE))).isEmpty();
  }

  private void file(String name, int... numbers) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number : numbers) {
      lines.append("{\"schema\":1,\"kind\":\"question\",\"id\":\"AN-17-QE-" + number + "\"}\n");
    }
    Files.writeString(data.resolve(name), lines);
  }

  private IngestReport ingest(IngestOptions options) {
    removed = 0;
    try (IndexUpdate index = LuceneUpdate.open(folder.resolve("index"))) {
      run = new Ingestion(counting(index), options, LATER, 1, documents -> {});
      return run.run(List.of(data.toString()), InputStream.nullInputStream());
    }
  }

  /** The same index, but with a removal it may stop the run. */
  private IndexUpdate counting(IndexUpdate index) {
    return (IndexUpdate)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {IndexUpdate.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("remove") && ++removed == last) {
                run.stop();
              }
              try {
                return method.invoke(index, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static List<String> changes(IngestReport report) {
    return report.changes().stream()
        .map(change -> change.identifier() + " " + change.kind())
        .toList();
  }
}

package fr.questeur.scale;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.Questeur;
import fr.questeur.ingest.IngestOptions;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check while another writes: what the writer deletes from under it is no damage. */
class CheckBesideWriterTest {

  private static final int QUESTIONS = 1_000;
  private static final int COMMIT_EVERY = 50;

  @TempDir private Path folder;

  @Test
  void aCheckFindsNoFaultWithAnIndexThatIsBeingWritten() throws Exception {
    Path archive = folder.resolve("questions.zip");
    Path index = folder.resolve("index");
    QuestionGenerator generator = new QuestionGenerator(3);
    generator.zip(archive, QUESTIONS / 10, number -> true);
    ingest(index, archive);
    generator.zip(archive, QUESTIONS, number -> true);

    CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> ingest(index, archive));
    try (Questeur questeur = new Questeur(index, Clock.systemUTC())) {
      do {
        assertThat(questeur.check()).isEmpty();
      } while (!writer.isDone());
      writer.get();
      assertThat(questeur.check()).isEmpty();
    }
  }

  /** As a writer leaves it that is deleting it. */
  @Test
  void anOlderCommitThatCannotBeReadCountsForNothing() throws Exception {
    Path archive = folder.resolve("questions.zip");
    Path index = folder.resolve("index");
    QuestionGenerator generator = new QuestionGenerator(3);
    generator.zip(archive, 10, number -> true);
    ingest(index, archive);
    generator.zip(archive, 20, number -> true);
    ingest(index, archive);
    assertThat(index.resolve("segments_1")).doesNotExist();
    Files.createFile(index.resolve("segments_1"));

    try (Questeur questeur = new Questeur(index, Clock.systemUTC())) {
      assertThat(questeur.check()).isEmpty();
    }
  }

  private static void ingest(Path index, Path archive) {
    try (Questeur questeur = new Questeur(index, Clock.systemUTC())) {
      IngestOptions options = new IngestOptions(false, false, false, COMMIT_EVERY, false);
      questeur.ingest(
          List.of(archive.toString()), InputStream.nullInputStream(), options, documents -> {});
    }
  }
}

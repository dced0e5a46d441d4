package fr.questeur.scale;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.Questeur;
import fr.questeur.model.Publication;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real processes at random moments of indexing and rebuilding, and looks at what they leave:
 * an index that opens, whose every byte is right, which holds exactly what its last commit claims,
 * and with which the next process goes on. {@code -Dkills=300} for the long run.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("kills", 24);
  private static final int QUESTIONS = 1_500;
  private static final int COMMIT_EVERY = 100;

  @TempDir private Path folder;

  private final Random random = new Random(20_260_601);
  private int killed;

  @Test
  void anIndexIsAlwaysAtItsLastCommit() throws Exception {
    Path index = folder.resolve("index");
    Path old = folder.resolve("old.zip");
    Path recent = folder.resolve("new.zip");
    QuestionGenerator generator = new QuestionGenerator(1);
    generator.zip(old, QUESTIONS, QuestionGenerator::isAnswered);
    generator.zip(recent, QUESTIONS, number -> true);
    Map<String, Publication> before = records(old);
    Map<String, Publication> after = records(recent);
    long duration = durationOf(old);

    while (killed < KILLS) {
      delete(index);
      long committed = 0;
      boolean done = false;
      while (!done && killed < KILLS) {
        done = runUntilKilled(index, old, false, duration);
        Map<String, Publication> left = contents(index);
        assertThat(left.size())
            .as("nothing committed is lost")
            .isGreaterThanOrEqualTo((int) committed);
        assertThat(before).containsAllEntriesOf(left);
        committed = left.size();
        assertThat(!done || committed == QUESTIONS).isTrue();
      }
      done = committed < QUESTIONS;
      while (!done && killed < KILLS) {
        done = runUntilKilled(index, recent, true, duration);
        assertThat(contents(index)).as("all or nothing").isEqualTo(done ? after : before);
      }
    }
  }

  /** Runs a process that is killed sooner or later, unless it has done its work by then. */
  private boolean runUntilKilled(Path index, Path archive, boolean rebuild, long duration)
      throws IOException, InterruptedException {
    Process process = process(index, archive, rebuild);
    long after = (long) (random.nextDouble() * 1.3 * duration);
    if (process.waitFor(after, TimeUnit.MILLISECONDS)) {
      assertThat(process.exitValue()).isZero();
      return true;
    }
    process.destroyForcibly().waitFor();
    killed++;
    // It may have made its last commit, and even ended, just before.
    return process.exitValue() == 0 || (rebuild && isOf(index, archive));
  }

  private static boolean isOf(Path index, Path archive) {
    try (Questeur questeur = new Questeur(index, Clock.systemUTC())) {
      return questeur.find(QuestionGenerator.identifier(3)).stream()
          .flatMap(found -> found.sources().stream())
          .anyMatch(source -> source.uri().contains(archive.getFileName().toString()));
    }
  }

  private long durationOf(Path archive) throws IOException, InterruptedException {
    long start = System.nanoTime();
    assertThat(process(folder.resolve("first"), archive, false).waitFor()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static Process process(Path index, Path archive, boolean rebuild) throws IOException {
    return Child.java(
            List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"),
            KilledIngestion.class,
            index.toString(),
            archive.toString(),
            String.valueOf(COMMIT_EVERY),
            String.valueOf(rebuild))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT)
        .start();
  }

  /** What the index holds, after a check of all of it. */
  private static Map<String, Publication> contents(Path index) throws QuerySyntaxException {
    Map<String, Publication> contents = new HashMap<>();
    try (Questeur questeur = new Questeur(index, Clock.systemUTC())) {
      if (questeur.hasIndex()) {
        assertThat(questeur.check()).isEmpty();
        questeur.export(questeur.query("*:*"), one -> contents.put(one.identifier(), one));
      }
    }
    return contents;
  }

  private static Map<String, Publication> records(Path archive) {
    Map<String, Publication> records = new HashMap<>();
    Questeur.parse(
        List.of(archive.toString()),
        Clock.systemUTC(),
        InputStream.nullInputStream(),
        one -> records.put(one.identifier(), one));
    return records;
  }

  private static void delete(Path index) throws IOException {
    if (Files.exists(index)) {
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

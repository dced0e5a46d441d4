package fr.questeur.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.Questeur;
import fr.questeur.engine.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, or that may only be read: a small one in memory, if it may be mounted. */
class FullDiskTest {

  @TempDir private Path folder;
  private Path disk;
  private Path archive;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString());
    assumeTrue(mounted, "only the administrator may mount a disk");
    archive = folder.resolve("questions.zip");
    new QuestionGenerator(1).zip(archive, 2_000, QuestionGenerator::isAnswered);
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      run("umount", disk.toString());
    }
  }

  @Test
  void aFullDiskLeavesTheIndexAsItWas() {
    ingest(Path.of("corpus"));

    assertThat(trouble(archive)).isEqualTo(EngineException.Reason.CANNOT_WRITE);
    try (Questeur questeur = questeur()) {
      assertThat(questeur.size()).isEqualTo(5);
      assertThat(questeur.check()).isEmpty();
    }
    ingest(Path.of("corpus"));
  }

  @Test
  void aDiskThatMayOnlyBeReadCanBeSearched() throws Exception {
    ingest(Path.of("corpus"));
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

    assertThat(trouble(archive)).isEqualTo(EngineException.Reason.CANNOT_WRITE);
    try (Questeur questeur = questeur()) {
      assertThat(questeur.size()).isEqualTo(5);
      assertThat(questeur.check()).isEmpty();
    }
  }

  private EngineException.Reason trouble(Path path) {
    return catchThrowableOfType(EngineException.class, () -> ingest(path)).reason();
  }

  private void ingest(Path path) {
    try (Questeur questeur = questeur()) {
      questeur.ingest(List.of(path.toString()), InputStream.nullInputStream());
    }
  }

  private Questeur questeur() {
    return new Questeur(disk.resolve("index"), Clock.systemUTC());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}

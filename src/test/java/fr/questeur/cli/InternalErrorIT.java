package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As where somebody has moved the jar away from its libraries. */
class InternalErrorIT {

  @TempDir private Path folder;

  @Test
  void aLibraryThatIsNotThereIsToldInALine() throws Exception {
    Path jar = Files.copy(Path.of("target/questeur.jar"), folder.resolve("questeur.jar"));
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Duser.language=en",
                "-jar",
                jar.toString(),
                "search",
                "asalée",
                "--index",
                Files.createDirectory(folder.resolve("index")).toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile())
            .start();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(70);
    assertThat(Files.readString(err).lines())
        .singleElement()
        .asString()
        .startsWith("questeur: an error of the program itself: java.lang.NoClassDefFoundError: ");
  }
}

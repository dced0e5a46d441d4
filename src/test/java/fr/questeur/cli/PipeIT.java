package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the program, as a real process, when its output goes to another one. */
@DisabledOnOs(OS.WINDOWS)
class PipeIT {

  private static final String RECORD =
      "{\"schema\":1,\"kind\":\"question\",\"id\":\"AN-17-QE-%d\"}";

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    assertThat(new Terminal(folder).withCorpus().run("index", "$DIR/corpus").code()).isZero();
    StringBuilder many = new StringBuilder();
    for (int number = 1; number <= 5_000; number++) {
      many.append(RECORD.formatted(number)).append('\n');
    }
    Files.writeString(folder.resolve("many.jsonl"), many);
  }

  @Test
  void whoseReaderGoesEndsAtOnceAndInSilence() throws Exception {
    String endless = "while echo '" + RECORD.formatted(1) + "'; do :; done 2>/dev/null";

    assertThat(shell("{ " + endless + "; } | { questeur parse -; echo $? >&2; } | head -n 1"))
        .isEqualToIgnoringNewLines(
            "{\"schema\":1,\"kind\":\"question\",\"id\":\"AN-17-QE-1\",\"type\":\"QE\","
                + "\"legislature\":17,\"number\":1}0");
  }

  @Test
  void aSearchWhoseReaderGoesIsSilent() throws Exception {
    assertThat(shell("{ questeur search asalée; echo $? >&2; } | :")).isEqualTo("0\n");
    assertThat(shell("{ questeur export; echo $? >&2; } | head -c 1 | wc -c | tr -d ' '"))
        .isEqualToIgnoringNewLines("10");
  }

  @Test
  void aSlowReaderGetsAll() throws Exception {
    assertThat(
            shell(
                "questeur parse many.jsonl"
                    + " | while read -r line; do printf '%s\\n' \"$line\"; done | wc -l | tr -d ' '"))
        .isEqualTo("5000\n");
  }

  @Test
  void aFullDiskIsAnErrorThatIsSaidOnce() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));

    assertThat(shell("questeur parse many.jsonl >/dev/full; echo $?"))
        .startsWith("questeur: the results could not be printed: ")
        .endsWith("\n7\n")
        .hasLineCount(2);
  }

  private static String shell(String command) throws Exception {
    String program =
        "questeur() { '%s/bin/java' -jar '%s' \"$@\"; }\n"
            .formatted(
                System.getProperty("java.home"),
                Path.of("target", "questeur.jar").toAbsolutePath());
    Path script = Files.writeString(folder.resolve("script"), program + command + "\n");
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder("sh", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "LC_ALL", "C.UTF-8",
                "HOME", folder.toString(),
                "QUESTEUR_INDEX", folder.resolve("index").toString()));
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("does not end: " + command);
    }
    return Files.readString(output);
  }
}

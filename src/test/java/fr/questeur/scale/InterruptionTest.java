package fr.questeur.scale;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.Questeur;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes that are asked to end, or find another at work. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

  /** More than a pipe holds: once it is written, who reads it has begun. */
  private static final int RECORDS = 4_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void whatWasDoneIsCommitted(String signal, int exit) throws Exception {
    Process process = indexing("corpus", "-", "src/test/resources/parse/opendata-json");
    writeRecords(process.getOutputStream());
    Child.signal(process, signal);
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(exit);
    assertThat(said).contains("interrupted").doesNotContain("Exception");
    try (Questeur questeur = new Questeur(index(), Clock.systemUTC())) {
      assertThat(questeur.find("AN-17-QE-13821")).as("read before").isPresent();
      assertThat(questeur.find("AN-17-QOSD-902")).as("not read yet").isEmpty();
      assertThat(questeur.check()).isEmpty();
    }
  }

  @Test
  void aSecondWriterIsSentAwayAndReadersAreNot() throws Exception {
    Process first = indexing("corpus", "-");
    try (OutputStream records = first.getOutputStream()) {
      writeRecords(records);
      Process second = indexing("corpus");
      assertThat(second.waitFor()).isEqualTo(4);
      assertThat(new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("another process is writing");
    }
    assertThat(first.waitFor()).isZero();
    assertThat(indexing("corpus").waitFor()).isZero();
  }

  private Path index() {
    return folder.resolve("index");
  }

  /** Its standard input stays open. */
  private Process indexing(String... paths) throws IOException {
    List<String> arguments = new java.util.ArrayList<>();
    arguments.addAll(List.of("index", "--index", index().toString()));
    arguments.addAll(List.of(paths));
    ProcessBuilder builder =
        Child.java(
            List.of("-XX:TieredStopAtLevel=1", "-Dquesteur.lang=en"),
            "fr.questeur.cli.Main",
            arguments.toArray(String[]::new));
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void writeRecords(OutputStream stream) throws IOException {
    for (int i = 1; i <= RECORDS; i++) {
      String line =
          "{\"schema\":1,\"kind\":\"question\",\"id\":\"AN-12-QE-%d\",\"title\":\"Un titre\"}\n"
              .formatted(i);
      stream.write(line.getBytes(StandardCharsets.UTF_8));
    }
    stream.flush();
  }
}

package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What goes wrong in the program itself has an exit code of its own, and a trace on demand only.
 */
class InternalErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "memory | Java has too little memory (Java heap space): give it more, such as QUESTEUR_JAVA_OPTS=-Xmx2g",
        "class  | an error of the program itself: java.lang.NoClassDefFoundError: Lucene (--debug shows where)",
      })
  void isToldInALine(String kind, String said) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(run(kind, err, "parse", "-")).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("questeur: %s%n".formatted(said));
  }

  @Test
  void isShownWithItsPlaceToWhoeverDebugs() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(run("class", err, "parse", "-", "--debug")).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat fr.questeur.cli.Program");
  }

  /** Runs a command on an input that fails. */
  private static int run(String kind, OutputStream err, String... arguments) {
    InputStream in =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read() {
            throw kind.equals("memory")
                ? new OutOfMemoryError("Java heap space")
                : new NoClassDefFoundError("Lucene");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            return read();
          }
        };
    Surroundings surroundings =
        new Surroundings(Map.of(), Optional.empty(), false, false, 80, Locale.ENGLISH);
    Streams streams = new Streams(in, OutputStream.nullOutputStream(), err);
    return new Program(streams, surroundings, new ParisClock()).run(arguments);
  }
}

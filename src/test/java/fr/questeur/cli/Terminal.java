package fr.questeur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the program as a terminal would, in a folder of its own, on 1 June 2026. */
final class Terminal {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";
  private boolean colours;
  private boolean errorTerminal;
  private int columns = 80;
  private Locale language = Locale.ENGLISH;

  /**
   * What a command did.
   *
   * @param code the exit code
   */
  record Outcome(String out, String err, int code) {}

  Terminal(Path folder) {
    this.folder = folder;
    environment.put("QUESTEUR_INDEX", folder.resolve("index").toString());
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("PAGER", "cat"); // what a pager shows would not come here
  }

  /** Copies the sample corpus into the folder; its files are of 31 May 2026. */
  Terminal withCorpus() {
    Path corpus = folder.resolve("corpus");
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      Files.createDirectories(corpus);
      for (Path file : files.toList()) {
        Path copy = Files.copy(file, corpus.resolve(file.getFileName()));
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-05-31T12:00:00Z")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Applies a directive of a {@code .cmd} file, such as {@code LANG fr}. */
  void set(String name, String value) {
    switch (name) {
      case "LANG" -> language = Locale.of(value);
      case "COLUMNS" -> columns = Integer.parseInt(value);
      case "TERMINAL" -> colours = Boolean.parseBoolean(value);
      case "ERROR_TERMINAL" -> errorTerminal = Boolean.parseBoolean(value);
      case "STDIN" -> input = value;
      default -> environment.put(name, value);
    }
  }

  Outcome run(String... arguments) {
    return run(List.of(arguments));
  }

  /** Runs one command; {@code $DIR} in an argument is the folder. */
  Outcome run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    Surroundings surroundings =
        new Surroundings(environment, Optional.empty(), colours, errorTerminal, columns, language);
    int code =
        new Program(streams, surroundings, CLOCK)
            .run(
                arguments.stream()
                    .map(argument -> argument.replace("$DIR", folder.toString()))
                    .toArray(String[]::new));
    return new Outcome(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
  }
}

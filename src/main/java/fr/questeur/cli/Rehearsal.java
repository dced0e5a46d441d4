package fr.questeur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the commands that people wait for, one after the other in one process and with nobody
 * listening, on an index of the sample corpus of its own. The launcher starts it where Java is to
 * learn which classes the program needs, for the start-up cache.
 */
final class Rehearsal {

  private static final List<String> QUERIES =
      List.of("santé infirmiers", "\"soin\" OR médec* SAUF igas~", "statut:answered date:2024..");

  private final Path folder;
  private final Surroundings surroundings;

  private Rehearsal(Path folder, Locale language) {
    this.folder = folder;
    surroundings =
        new Surroundings(
            Map.of(),
            Optional.ofNullable(System.getProperty("questeur.home")),
            false,
            false,
            80,
            language);
  }

  /**
   * Rehearses.
   *
   * @param arguments an empty folder, which is left with an index in it
   */
  public static void main(String[] arguments) throws IOException {
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      new Rehearsal(Files.createTempDirectory(Path.of(arguments[0]), "index"), language).run();
    }
  }

  private void run() throws IOException {
    Path corpus = Path.of(surroundings.home().orElse("."), "corpus");
    Path records = folder.resolveSibling(folder.getFileName() + ".jsonl");
    index("index", corpus.toString());
    try (OutputStream out = Files.newOutputStream(records)) {
      program(out).run("export", "--index", folder.toString(), "*:*");
    }
    index("index", records.toString());
    for (String query : QUERIES) {
      index("search", query);
    }
    for (String format : List.of("json", "jsonl", "csv", "ids")) {
      index("search", "asalée", "--format", format, "--facets", "party,status");
    }
    index("search", "asalée", "--party", "ecologiste", "--from", "2020", "--sort", "-date");
    index("show", "13821");
    index("status");
    program(OutputStream.nullOutputStream()).run("search", "--help");
    program(OutputStream.nullOutputStream()).run("--help");
    program(OutputStream.nullOutputStream()).run("--version");
  }

  /** Runs a command on the index of the rehearsal. */
  private void index(String command, String... arguments) {
    String[] all =
        Stream.concat(Stream.of(command, "--index", folder.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    program(OutputStream.nullOutputStream()).run(all);
  }

  private Program program(OutputStream out) {
    Streams streams =
        new Streams(InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
    return new Program(streams, surroundings, Clock.system(Main.PARIS));
  }
}

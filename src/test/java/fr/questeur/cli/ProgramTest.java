package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every {@code cli/NAME.cmd} over an index of the sample corpus and compares with {@code
 * NAME.expected}: what is printed, what is said, and the exit code. The last line of a command file
 * holds the arguments, apart as in a shell; the lines before it are settings such as {@code LANG
 * fr}. {@code $DIR} is the folder of the test, which holds {@code corpus} and {@code index}.
 *
 * <p>With {@code -Dcli.update=true} the expected files are written anew; read the difference before
 * committing it.
 */
class ProgramTest {

  private static final Path ROOT = Path.of("src/test/resources/cli");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    assertThat(new Terminal(folder).withCorpus().run("index", "$DIR/corpus").code()).isZero();
    Files.writeString(folder.resolve("note.txt"), "Une note.");
    Files.writeString(folder.resolve("no.pdf"), "x");
    Files.writeString(folder.resolve("file"), "no index");
    Files.writeString(
        Files.createDirectory(folder.resolve("damaged")).resolve("segments_1"), "no index");
    Files.writeString(folder.resolve("queries.tsv"), "q1\tcollègue asalée\nq2\tloyers\nq3\tx\n");
    Files.writeString(
        folder.resolve("documents.tsv"), "q1\t13821\nq2\t16-16353\nq3\tAN-17-QE-90000\n");
    Files.writeString(
        folder.resolve("no-text.jsonl"),
        "{\"schema\":1,\"kind\":\"question\",\"id\":\"AN-17-QE-90000\"}\n");
    Files.writeString(folder.resolve("qrels"), "q1 0 AN-17-QE-13991 1\nq2 0 AN-16-QE-16353 1\n");
    Files.writeString(
        folder.resolve("baseline"),
        "q1 Q0 AN-17-QE-13821 1 2.0 other\nq1 Q0 AN-17-QE-13991 2 1.0 other\n");
  }

  @TestFactory
  Stream<DynamicTest> everyPair() throws IOException {
    List<Path> commands;
    try (Stream<Path> files = Files.list(ROOT)) {
      commands = files.filter(file -> file.toString().endsWith(".cmd")).sorted().toList();
    }
    assertThat(commands).isNotEmpty();
    return commands.stream()
        .map(command ->
            DynamicTest.dynamicTest(command.getFileName().toString(), () -> check(command)));
  }

  private static void check(Path command) throws IOException {
    Terminal terminal = new Terminal(folder);
    List<String> lines = Files.readAllLines(command);
    for (String setting : lines.subList(0, lines.size() - 1)) {
      String[] parts = setting.split(" ", 2);
      terminal.set(parts[0], parts[1]);
    }
    String actual = print(terminal.run(arguments(lines.getLast())));
    Path expected = Path.of(command.toString().replaceFirst("\\.cmd$", ".expected"));
    if (Boolean.getBoolean("cli.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static List<String> arguments(String line) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(line);
    while (argument.find()) {
      arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
    }
    return arguments;
  }

  /** What differs from run to run is left out; escapes are made visible. */
  private static String print(Terminal.Outcome outcome) {
    return (outcome.out() + "--- err\n" + outcome.err() + "--- exit " + outcome.code() + "\n")
        .replace(folder.toUri().toASCIIString(), "file://$DIR/")
        .replace(folder.toString(), "$DIR")
        .replace("\u001b", "ESC")
        .replace("\r", "CR")
        .replaceAll("\"score\":[0-9.E-]+", "\"score\":0.0")
        .replaceAll("\"bytes\":\\d+|(?<=Size: |Taille : )\\d+", "0");
  }

  @Test
  void aFileThatIsOlderThanItsQuestionSaysNothingOfHowLongItWaits(@TempDir Path other)
      throws IOException {
    Files.writeString(
        other.resolve("copy.jsonl"),
        """
        {"schema":1,"kind":"question","id":"AN-17-QE-1","status":"pending",\
        "question":{"text":"asalée","publishedOn":"2026-03-31"},"sources":[{"uri":"file:/copy",\
        "layout":"l","digest":"d","seenOn":"2026-01-01"}]}
        """);
    Terminal copy = new Terminal(other);
    assertThat(copy.run("index", "$DIR/copy.jsonl").code()).isZero();
    assertThat(copy.run("show", "17-1").out()).contains("\nPending\n").doesNotContain("days");
  }

  @Test
  void aTerminalGetsLongMessagesBrokenBetweenWords() {
    Terminal narrow = new Terminal(folder);
    narrow.set("ERROR_TERMINAL", "true");
    assertThat(narrow.run("facets", "text").err().lines())
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.length() <= 80)
        .contains("questeur: see questeur facets --help");
  }

  @Test
  void whatIsExportedIsReadBackAsItWas(@TempDir Path other) throws IOException {
    String exported = new Terminal(folder).run("export").out();
    assertThat(exported.lines()).hasSize(5);
    Files.writeString(other.resolve("records.jsonl"), exported);

    Terminal copy = new Terminal(other);
    assertThat(copy.run("index", "$DIR/records.jsonl").out()).startsWith("5 new publications\n");
    assertThat(copy.run("export").out()).isEqualTo(exported);
    assertThat(copy.run("index", "$DIR/records.jsonl").out()).startsWith("5 unchanged records\n");
  }
}

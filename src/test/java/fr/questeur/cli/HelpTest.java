package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of the program and of each command that it lists, in both languages. */
class HelpTest {

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");

  private static final Pattern EXAMPLE_WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  /** Commands that read nothing but the index. */
  private static final Set<String> SAFE =
      Set.of(
          "search",
          "count",
          "facets",
          "timeline",
          "show",
          "export",
          "status",
          "check",
          "config",
          "completion");

  @TempDir private static Path folder;

  @BeforeAll
  static void index() {
    assertThat(new Terminal(folder).withCorpus().run("index", "$DIR/corpus").code()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> helpFitsTheTerminalAndDescribesEverything() {
    List<String> commands = commands();
    assertThat(commands).contains("search", "status").hasSizeGreaterThan(10);
    return Stream.of("en", "fr")
        .flatMap(language ->
            Stream.concat(Stream.of(""), commands.stream())
                .map(command ->
                    DynamicTest.dynamicTest(
                        language + " " + command, () -> check(command, language))));
  }

  @TestFactory
  Stream<DynamicTest> everyHelpHasTwoExamplesThatTheProgramTakes() {
    return Stream.of("en", "fr")
        .flatMap(language ->
            Stream.concat(Stream.of(""), commands().stream())
                .map(command ->
                    DynamicTest.dynamicTest(
                        language + " " + command, () -> checkExamples(command, language))));
  }

  /** With {@code -Dhelp.update=true} what is ready is written anew. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void theProgramsHelpThatIsReadyIsWhatPicocliPrints(String language) throws IOException {
    Terminal terminal = new Terminal(folder);
    terminal.set("LANG", language);
    for (String colours : List.of("true", "false")) {
      terminal.set("TERMINAL", colours);
      String laidOut = terminal.run("--help", "--no-pager").out();
      if (Boolean.getBoolean("help.update")) {
        String name = language.equals("fr") ? "help_fr.txt" : "help.txt";
        Files.writeString(Path.of("src/main/resources/fr/questeur/cli", name), laidOut);
        return;
      }
      assertThat(terminal.run("--help").out())
          .as("run mvn test -Dtest=HelpTest -Dhelp.update=true")
          .isEqualTo(laidOut);
    }
  }

  private void checkExamples(String command, String language) {
    String help = help(command, language).out();
    String heading = language.equals("fr") ? "Exemples :\n" : "Examples:\n";
    assertThat(help).contains(heading);
    List<String> examples =
        help.substring(help.indexOf(heading) + heading.length()).lines().toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(2).allMatch(line -> line.startsWith("  "));
    for (String example : examples) {
      List<String> words =
          EXAMPLE_WORD
              .matcher(example.replaceFirst(".*?questeur", "").replaceFirst("[>)].*", ""))
              .results()
              .map(word -> word.group().replace("\"", ""))
              .toList();
      assertThat(words).as(example).startsWith(command.isEmpty() ? "search" : command);
      // Of the others that need files, the network or a browser, the options at least are right.
      boolean runs = SAFE.contains(words.getFirst()) && !words.contains("--index");
      Terminal.Outcome outcome =
          new Terminal(folder)
              .run(runs ? words : Stream.concat(words.stream(), Stream.of("--help")).toList());
      assertThat(outcome.code()).as(example + outcome.err()).isZero();
    }
  }

  private void check(String command, String language) {
    Terminal.Outcome help = help(command, language);

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    List<String> lines = help.out().lines().toList();
    assertThat(lines.getFirst())
        .startsWith(language.equals("fr") ? "Emploi : questeur" : "Usage: questeur");
    assertThat(lines).allMatch(line -> line.length() <= 80).noneMatch(line -> line.endsWith("’"));
    assertThat(help.out()).doesNotContain("\u02bc");
    for (int i = 0; i < lines.size(); i++) {
      boolean option = lines.get(i).matches(" {2,6}(-\\w, )?--\\S+$");
      if (option) {
        assertThat(lines.get(i + 1)).as(lines.get(i)).matches(" {20,}\\S.*");
      }
    }
  }

  private List<String> commands() {
    return COMMAND
        .matcher(help("", "en").out())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private Terminal.Outcome help(String command, String language) {
    Terminal terminal = new Terminal(folder);
    terminal.set("LANG", language);
    return terminal.run(command.isEmpty() ? List.of("--help") : List.of(command, "--help"));
  }
}

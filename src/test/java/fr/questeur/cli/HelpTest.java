package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The help of the program and of each command that it lists, in both languages. */
class HelpTest {

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) ");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> helpFitsTheTerminalAndDescribesEverything() {
    List<String> commands =
        COMMAND
            .matcher(help("", "en").out())
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(commands).contains("search", "status").hasSizeGreaterThan(10);
    return Stream.of("en", "fr")
        .flatMap(language ->
            Stream.concat(Stream.of(""), commands.stream())
                .map(command ->
                    DynamicTest.dynamicTest(
                        language + " " + command, () -> check(command, language))));
  }

  private void check(String command, String language) {
    Terminal.Outcome help = help(command, language);

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    List<String> lines = help.out().lines().toList();
    assertThat(lines.getFirst())
        .startsWith(language.equals("fr") ? "Emploi : questeur" : "Usage: questeur");
    assertThat(lines).allMatch(line -> line.length() <= 80);
    for (int i = 0; i < lines.size(); i++) {
      boolean option = lines.get(i).matches(" {2,6}(-\\w, )?--\\S+$");
      if (option) {
        assertThat(lines.get(i + 1)).as(lines.get(i)).matches(" {20,}\\S.*");
      }
    }
  }

  private Terminal.Outcome help(String command, String language) {
    Terminal terminal = new Terminal(folder);
    terminal.set("LANG", language);
    return terminal.run(command.isEmpty() ? List.of("--help") : List.of(command, "--help"));
  }
}

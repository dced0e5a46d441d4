package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "search,en", "show,en", "index,en", "sync,en", "parse,en", "export,en", "status,en",
        "evaluate,en", "'',en",
    "search,fr", "show,fr", "index,fr", "sync,fr", "parse,fr", "export,fr", "status,fr",
        "evaluate,fr", "'',fr"
  })
  void helpFitsTheTerminalAndDescribesEverything(String command, String language) {
    Terminal terminal = new Terminal(folder);
    terminal.set("LANG", language);
    List<String> arguments = command.isEmpty() ? List.of("--help") : List.of(command, "--help");

    Terminal.Outcome help = terminal.run(arguments);

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
}

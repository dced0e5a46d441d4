package fr.questeur.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.config.ConfigException.Problem;
import fr.questeur.config.Setting.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

  @TempDir private Path folder;
  private Path file;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void makeFolder() throws IOException {
    file = folder.resolve("questeur").resolve("config.toml");
    Files.createDirectory(file.getParent());
    environment.put("XDG_CONFIG_HOME", folder.toString());
    environment.put("HOME", "/home/camille");
  }

  @Test
  void nothingIsSetWithoutAFile() {
    assertThat(Configuration.read(environment).settings()).isEmpty();
  }

  @Test
  void theFileIsInTheHomeFolderUnlessTheUserHasAnotherPlaceForSuchFiles() {
    environment.remove("XDG_CONFIG_HOME");

    assertThat(Configuration.read(environment).file())
        .isEqualTo(Path.of("/home/camille/.config/questeur/config.toml"));
  }

  @Test
  void theEnvironmentIsStrongerThanTheFile() throws Exception {
    Files.writeString(file, "# mine\ncolor = 'never'\nlimit = 25\n\n\"lang\" = \"fr\"\n");
    environment.put("QUESTEUR_COLOR", "always");
    environment.put("QUESTEUR_PAGER", "");

    assertThat(Configuration.read(environment).settings())
        .isEqualTo(
            Map.of(
                Key.COLOR, new Setting("always", Origin.VARIABLE),
                Key.LIMIT, new Setting("25", Origin.FILE),
                Key.LANG, new Setting("fr", Origin.FILE)));
  }

  @ParameterizedTest
  @CsvSource({
    "~/questions, /home/camille/questions",
    "/srv/questions, /srv/questions",
    "index, $FOLDER/index",
    "été/les questions, $FOLDER/été/les questions",
  })
  void aFolderIsThatOfTheUserOrStandsBesideTheFile(String written, String meant) throws Exception {
    Files.writeString(file, "index = \"" + written + "\"\n");

    assertThat(Configuration.read(environment).get(Key.INDEX))
        .contains(new Setting(meant.replace("$FOLDER", file.getParent().toString()), Origin.FILE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "color = 'red'                     | 1 | VALUE",
        "limit = 10\\ncolor = true         | 2 | VALUE",
        "limit = -1                        | 1 | VALUE",
        "limit = 1.5                       | 1 | VALUE",
        "\\n\\n  colour = 'never'          | 3 | UNKNOWN",
        "[limit]                           | 1 | VALUE",
        "a.b = 1                           | 1 | UNKNOWN",
        "lang = ['fr']                     | 1 | VALUE",
        "engine = 'http://localhost:9200'  | 1 | ENGINE",
        "engine = 'embedded'\\nlang = 'de'   | 2 | VALUE",
        "limit = 10\\n\\nlang = fr         | 3 | SYNTAX",
        "lang = fr\\nlimit = 10           | 1 | SYNTAX",
        "limit = 10\\nlang 'fr'\\n\\n     | 2 | SYNTAX",
        "limit = 10\\n\\nlimit = 20        | 3 | REPEATED",
        "limit = [10\\n                    | 1 | SYNTAX",
      })
  void whatIsWrongIsSaidWithItsLine(String written, int line, Problem problem) throws Exception {
    Files.writeString(file, written.replace("\\n", "\n") + "\n");

    ConfigException e = problem();
    assertThat(e.problem()).isEqualTo(problem);
    assertThat(e.place()).isEqualTo(file + ":" + line);
  }

  @Test
  void whatIsNoTextOrNoFileCannotBeRead() throws Exception {
    Files.write(file, new byte[] {'#', (byte) 0xE9, '\n'});
    assertThat(problem().problem()).isEqualTo(Problem.UNREADABLE);

    Files.writeString(file, "#".repeat(100_000));
    assertThat(problem().problem()).isEqualTo(Problem.UNREADABLE);

    Files.delete(file);
    Files.createDirectory(file);
    assertThat(problem().problem()).isEqualTo(Problem.UNREADABLE);
    assertThat(problem().arguments()).isEmpty();
  }

  @Test
  void aVariableIsNamedWhoseValueIsWrong() {
    environment.put("QUESTEUR_LIMIT", "ten");

    ConfigException e = problem();

    assertThat(e.place()).isEqualTo("QUESTEUR_LIMIT");
    assertThat(e.arguments()).startsWith("limit", "ten");
  }

  @Test
  void whatIsRightCountsBesideWhatIsWrong() throws Exception {
    Files.writeString(
        file, "color = 'red'\nlang = fr\nindex = '/srv'\nlimit = 25 # many\nlimits = 3\n");
    environment.put("QUESTEUR_LANG", "de");
    environment.put("QUESTEUR_PAGER", "more");

    Configuration configuration = Configuration.read(environment);

    assertThat(configuration.settings())
        .isEqualTo(
            Map.of(
                Key.INDEX, new Setting("/srv", Origin.FILE),
                Key.LIMIT, new Setting("25", Origin.FILE),
                Key.PAGER, new Setting("more", Origin.VARIABLE)));
    assertThat(configuration.problems())
        .extracting(ConfigException::place)
        .containsExactly(file + ":1", file + ":2", file + ":5", "QUESTEUR_LANG");
  }

  private ConfigException problem() {
    List<ConfigException> problems = Configuration.read(environment).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }
}

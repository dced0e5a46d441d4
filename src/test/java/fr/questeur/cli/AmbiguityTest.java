package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that several questions have: every command that takes one says the same of it. */
class AmbiguityTest {

  private static final String SEVERAL =
      """
      questeur: several questions have the number 7; name one of them:
        AN-17-QE-7  Soins
        AN-16-QE-7
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Files.writeString(
        folder.resolve("records.jsonl"),
        """
        {"schema":1,"kind":"question","id":"AN-16-QE-7","question":{"text":"Un texte.","publishedOn":"2023-01-03"}}
        {"schema":1,"kind":"question","id":"AN-17-QE-7","title":"Soins","question":{"text":"Un autre.","publishedOn":"2025-01-07"}}
        {"schema":1,"kind":"question","id":"AN-17-QE-8","title":"Question n° 7","question":{"text":"La question n° 7."}}
        """);
    assertThat(new Terminal(folder).run("index", "$DIR/records.jsonl").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show 7",
        "show 7 --sources",
        "show 7 --format citation",
        "open 7",
        "open 7 --print",
        "similar 7",
        "similar 7 --format ids",
        "similar 7 --format jsonl",
      })
  void listsThemBesideTheResultsAndIsAnError(String command) {
    assertThat(run(command)).isEqualTo(new Terminal.Outcome("", SEVERAL, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"show 7", "show 7 --sources", "similar 7"})
  void isAnObjectAsJson(String command) {
    assertThat(run(command + " --format json"))
        .isEqualTo(
            new Terminal.Outcome(
                "{\"schema\":1,\"id\":\"7\",\"candidates\":["
                    + "{\"id\":\"AN-17-QE-7\",\"title\":\"Soins\",\"publishedOn\":\"2025-01-07\"},"
                    + "{\"id\":\"AN-16-QE-7\",\"publishedOn\":\"2023-01-03\"}]}\n",
                SEVERAL,
                2));
  }

  @Test
  void ofNoneThereIsAnEmptyListAsJson() {
    for (String command : List.of("show 9", "similar 9")) {
      Terminal.Outcome outcome = run(command + " --format json");
      assertThat(outcome.out()).isEqualTo("{\"schema\":1,\"id\":\"9\",\"candidates\":[]}\n");
      assertThat(outcome.code()).isEqualTo(1);
    }
  }

  @Test
  void theLegislatureTellsThemApart() {
    assertThat(run("open 16-7 --print").out()).contains("/q16/16-7QE.htm");
  }

  private static Terminal.Outcome run(String command) {
    return new Terminal(folder).run(List.of(command.split(" ")));
  }
}

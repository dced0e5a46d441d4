package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.Questeur;
import fr.questeur.cli.messages.Messages;
import fr.questeur.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadStartTest {

  private static final String RECORD =
      """
      {"schema":1,"kind":"question","id":"AN-16-QE-1","question":{"text":"asalée"}}
      """;

  @TempDir private Path folder;

  private HeadStart headStart() {
    return new HeadStart(new ParisClock(), new Messages(Locale.ENGLISH));
  }

  private Path index() throws IOException {
    Path records = Files.writeString(folder.resolve("records.jsonl"), RECORD);
    Path index = folder.resolve("index");
    int code =
        new Terminal(folder).run("index", "--index", index.toString(), records.toString()).code();
    assertThat(code).isZero();
    return index;
  }

  @Test
  void theIndexThatIsAskedForIsTheOneThatWasBegunWith() throws Exception {
    Path index = index();
    try (HeadStart headStart = headStart()) {
      headStart.begin(index);
      Questeur questeur = headStart.questeur(index);
      assertThat(questeur.size()).isEqualTo(1);
      assertThat(headStart.questeur(index)).isSameAs(questeur);
    }
  }

  @Test
  void anotherIndexIsOpenedWhenAsked() throws Exception {
    Path index = index();
    try (HeadStart headStart = headStart()) {
      headStart.begin(folder.resolve("nothing"));
      assertThat(headStart.questeur(index).size()).isEqualTo(1);
    }
  }

  @Test
  void withoutBeginningTheIndexIsOpenedWhenAsked() throws Exception {
    try (HeadStart headStart = headStart()) {
      assertThat(headStart.questeur(index()).size()).isEqualTo(1);
    }
  }

  @Test
  void whatIsWrongWithTheIndexIsToldToWhoAsks() {
    Path nothing = folder.resolve("nothing");
    try (HeadStart headStart = headStart()) {
      headStart.begin(nothing);
      Questeur questeur = headStart.questeur(nothing);
      assertThatThrownBy(questeur::size).isInstanceOf(EngineException.class);
    }
  }

  /** On Windows more names can be none than here. */
  @Test
  void aFolderThatCanBeNoneIsTold() {
    Terminal.Outcome outcome = new Terminal(folder).run("search", "--index", "a\0b", "mot");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(outcome.err()).contains("--index cannot be").contains("no file or folder");
  }

  @ParameterizedTest
  @CsvSource({
    "search --index a mot, a",
    "search --index=a mot, a",
    "search mot --index a --index=b, b",
    "search mot -- --index a, ''",
    "search mot --index, ''",
    "search --indexes a, ''",
  })
  void anOptionIsAnticipated(String arguments, String value) {
    assertThat(Options.anticipate("--index", arguments.split(" ")).orElse("")).isEqualTo(value);
  }
}

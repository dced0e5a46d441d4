package fr.questeur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The program as its user sees it: by the launcher, from another folder, on a terminal of 80 × 24
 * and one of 200 × 50, where tmux is installed.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class TerminalSessionIT {

  private static final String PAGE = "https://questions.assemblee-nationale.fr/q17/17-13821QE.htm";

  @TempDir private static Path home;
  private static UnpackedProgram program;

  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeAll
  static void install() throws Exception {
    UnpackedProgram.assumeThereIs("tmux");
    program = UnpackedProgram.in(home);
    program.run("index", Path.of("corpus").toAbsolutePath().toString());
  }

  @ParameterizedTest
  @CsvSource({"80, 24, 80", "200, 50, 120"})
  void aResultFillsTheTerminalInColourWithALinkToFollow(int columns, int rows, int widest)
      throws Exception {
    try (TmuxSession session =
        session(columns, rows, "questeur search asalée --author mauvieux --no-pager")) {
      assertThat(session.until("ended 0"))
          .contains("\u001b[1mAN-17-QE-13821\u001b[0m", "\u001b[1;31mASALÉE\u001b[0m")
          .contains("\u001b]8;;" + PAGE + "\u001b\\" + PAGE + "\u001b]8;;\u001b\\");
      List<String> screen = session.screen();
      assertThat(screen).contains("1 result. Data up to 12 May 2026.", "    " + PAGE);
      assertThat(screen.stream().mapToInt(String::length).max().orElseThrow())
          .isBetween(widest - 15, widest);
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "200, 50"})
  void barsReachToTheEdge(int columns, int rows) throws Exception {
    try (TmuxSession session =
        session(columns, rows, "questeur timeline --by year; questeur facets party")) {
      session.until("ended 0");
      List<String> screen = session.screen();
      int widest = Math.min(columns, 120);
      assertThat(screen)
          .anyMatch(line -> line.matches("2026  3  █+") && line.length() == widest)
          .anyMatch(line -> line.startsWith("    1  █") && line.endsWith("Rassemblement National"));
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "200, 50"})
  void whatIsLongerThanTheScreenIsPaged(int columns, int rows) throws Exception {
    UnpackedProgram.assumeThereIs("less");
    try (TmuxSession session =
        session(columns, rows, "questeur search '*:*' --facets party,date")) {
      session.until("\n:");
      List<String> screen = session.screen();
      assertThat(screen).hasSize(rows);
      assertThat(screen.getFirst()).startsWith(" 1. ");
      assertThat(screen.getLast()).isEqualTo(":");
      session.press("q");
      session.until("ended 0");
    }
  }

  @Test
  void whatFitsTheScreenIsNotPaged() throws Exception {
    try (TmuxSession session = session(200, 50, "questeur search asalée --limit 2")) {
      session.until("ended 0");
    }
  }

  @Test
  void ctrlCEndsTheProgramAtOnce() throws Exception {
    try (TmuxSession session =
        session(80, 24, "trap : INT\nQUESTEUR_JAVA_OPTS=-showversion questeur parse -")) {
      session.until(" VM "); // Java runs, and waits for what is typed
      session.press("C-c");
      assertThat(session.until("ended ")).doesNotContain("Exception");
      session.until("ended 130");
    }
  }

  @Test
  void aTypingErrorIsToldInTheLanguageOfTheUser() throws Exception {
    environment.put("LANG", "fr_FR.UTF-8");
    try (TmuxSession session =
        session(80, 24, "questeur serach asalée; questeur search asalée --partie x")) {
      session.until("ended 2");
      assertThat(session.screen())
          .contains(
              "questeur: serach n’est ici ni une option ni une commande",
              "questeur: vouliez-vous dire search ?");
    }
  }

  @Test
  void aTerminalThatKnowsNoEscapesGetsNone() throws Exception {
    try (TmuxSession session =
        session(80, 24, "TERM=dumb questeur search asalée --author mauvieux")) {
      assertThat(session.until("ended 0").replace("\r\n", "\n"))
          .startsWith(" 1. AN-17-QE-13821\n")
          .doesNotContain("\u001b");
    }
  }

  private TmuxSession session(int columns, int rows, String script)
      throws IOException, InterruptedException {
    Map<String, String> all = program.environment();
    all.putAll(environment);
    return new TmuxSession(folder, columns, rows, all, script);
  }
}

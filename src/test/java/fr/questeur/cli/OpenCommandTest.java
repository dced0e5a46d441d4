package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** In front of browsers that write down what they are given. */
@DisabledOnOs(OS.WINDOWS)
class OpenCommandTest {

  private static final String PAGE = "https://questions.assemblee-nationale.fr/q17/17-13821QE.htm";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void index() throws IOException {
    terminal = new Terminal(folder).withCorpus();
    Files.writeString(
        folder.resolve("hostile.jsonl"),
        """
        {"schema":1,"kind":"release","id":"CP-1","text":"a","sources":[{"uri":"--version",\
        "layout":"l","digest":"d","seenOn":"2026-01-01"}]}
        """);
    terminal.run("index", "$DIR/corpus", "$DIR/hostile.jsonl");
  }

  @Test
  void thePageIsGivenToTheBrowserThatTheUserNames() throws IOException {
    terminal.set("BROWSER", browser("good", 0).toString());

    Terminal.Outcome outcome = terminal.run("open", "13821");

    assertThat(outcome).isEqualTo(new Terminal.Outcome("", "", 0));
    assertThat(opened("good")).containsExactly(PAGE);
  }

  @Test
  void theNextBrowserIsTakenIfOneIsNotThereOrFails() throws IOException {
    terminal.set(
        "BROWSER",
        folder.resolve("absent") + ":" + browser("bad", 3) + ":" + browser("good", 0) + " -n %s");

    assertThat(terminal.run("open", "17-13821").code()).isZero();
    assertThat(opened("bad")).containsExactly(PAGE);
    assertThat(opened("good")).containsExactly("-n", PAGE);
  }

  @Test
  void theAddressIsSaidIfNoBrowserCouldShowIt() throws IOException {
    terminal.set("BROWSER", browser("bad", 1).toString());

    Terminal.Outcome outcome = terminal.run("open", "13821");

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(outcome.err()).contains(PAGE).contains("BROWSER");
  }

  @Test
  void whatIsNoAddressIsNotGivenToABrowser() throws IOException {
    terminal.set("BROWSER", browser("good", 0).toString());

    Terminal.Outcome outcome = terminal.run("open", "CP-1");

    assertThat(outcome.code()).isEqualTo(ExitCode.NOTHING_FOUND.number());
    assertThat(outcome.err()).isEqualTo("questeur: CP-1 has no page on the web\n");
    assertThat(folder.resolve("good.log")).doesNotExist();
  }

  @Test
  void printingOpensNothing() throws IOException {
    terminal.set("BROWSER", browser("good", 0).toString());

    assertThat(terminal.run("open", "13821", "--print"))
        .isEqualTo(new Terminal.Outcome(PAGE + "\n", "", 0));
    assertThat(folder.resolve("good.log")).doesNotExist();
  }

  private Path browser(String name, int exitCode) throws IOException {
    Path script = folder.resolve(name);
    Files.writeString(
        script, "#!/bin/sh\nprintf '%%s\\n' \"$@\" >%s.log\nexit %d\n".formatted(script, exitCode));
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  private List<String> opened(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name + ".log"));
  }
}

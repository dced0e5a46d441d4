package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With pagers that write down what they are given. */
@DisabledOnOs(OS.WINDOWS)
class PagerTest {

  @TempDir private Path folder;
  private Terminal terminal;
  private String all;

  @BeforeEach
  void index() throws IOException {
    terminal = new Terminal(folder).withCorpus();
    terminal.run("index", "$DIR/corpus");
    terminal.set("TERMINAL", "true");
    all = terminal.run("search", "asalée").out();
    assertThat(all.lines()).hasSizeGreaterThan(24);
    terminal.set("PATH", System.getenv("PATH"));
    pager("cat >$0.log; echo $LESS >$0.less");
  }

  @Test
  void moreThanAScreenIsShownByThePager() throws IOException {
    assertThat(terminal.run("search", "asalée")).isEqualTo(new Terminal.Outcome("", "", 0));
    assertThat(log("pager.log")).isEqualTo(all);
    assertThat(log("pager.less")).isEqualTo("FRX\n");
  }

  @Test
  void lessThanAScreenIsNot() throws IOException {
    assertThat(terminal.run("count", "asalée").out()).isEqualTo("5\n");
    assertThat(folder.resolve("pager.log")).doesNotExist();
  }

  @Test
  void thePagerTakesArguments() throws IOException {
    pager("printf '<%s>' \"$@\" >$0.arguments; cat >$0.log");
    terminal.set("PAGER", folder.resolve("pager") + " -x 'a b'");

    terminal.run("search", "asalée");

    assertThat(log("pager.arguments")).isEqualTo("<-x><a b>");
    assertThat(log("pager.log")).isEqualTo(all);
  }

  @Test
  void theHelpIsPagedToo() throws IOException {
    assertThat(terminal.run("search", "--help").out()).isEmpty();
    assertThat(log("pager.log")).contains("--no-pager");
  }

  @Test
  void aPipeHasNoPager() {
    terminal.set("TERMINAL", "false");

    String unpaged = terminal.run("search", "asalée", "--no-pager").out();
    assertThat(unpaged.lines()).hasSizeGreaterThan(24);

    assertThat(terminal.run("search", "asalée")).isEqualTo(new Terminal.Outcome(unpaged, "", 0));
    assertThat(folder.resolve("pager.log")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cat", "", "absent-pager", "absent-pager -R", "/absent/pager"})
  void withoutAPagerAllIsPrintedAtOnce(String pager) {
    terminal.set("PAGER", pager);

    assertThat(terminal.run("search", "asalée")).isEqualTo(new Terminal.Outcome(all, "", 0));
  }

  @Test
  void nobodyHasToUseThePager() {
    assertThat(terminal.run("search", "asalée", "--no-pager").out()).isEqualTo(all);
    terminal.set("QUESTEUR_PAGER", "cat");
    assertThat(terminal.run("search", "asalée").out()).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit 0", "exit 3", "head -n 1 >$0.log", "kill $$"})
  void aPagerThatIsLeftEarlyDoesNoHarm(String end) throws IOException {
    pager(end);
    StringBuilder many = new StringBuilder();
    for (int number = 1; number <= 2_000; number++) {
      many.append(
          "{\"schema\":1,\"kind\":\"question\",\"id\":\"AN-17-QE-%d\"}\n".formatted(number));
    }
    Files.writeString(folder.resolve("many.jsonl"), many);

    Terminal.Outcome outcome = terminal.run("parse", "$DIR/many.jsonl");

    assertThat(outcome).isEqualTo(new Terminal.Outcome("", "", 0));
  }

  private void pager(String script) throws IOException {
    Path file = Files.writeString(folder.resolve("pager"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    terminal.set("PAGER", file.toString());
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}

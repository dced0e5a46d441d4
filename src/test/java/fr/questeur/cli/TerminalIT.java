package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program, as a real process, on a terminal that {@code script} of util-linux makes. */
@EnabledOnOs(OS.LINUX)
class TerminalIT {

  private static final String PAGE = "https://questions.assemblee-nationale.fr/q17/17-13821QE.htm";

  @TempDir private static Path folder;

  @BeforeAll
  static void index() {
    assertThat(new Terminal(folder).withCorpus().run("index", "$DIR/corpus").code()).isZero();
  }

  @Test
  void thereAreColoursAndALinkToTheOfficialPage() throws Exception {
    assertThat(terminal("search igas --author mauvieux", "less"))
        .contains("\u001b[1mAN-17-QE-13821\u001b[0m")
        .contains("\u001b]8;;" + PAGE + "\u001b\\" + PAGE + "\u001b]8;;\u001b\\");
  }

  @Test
  void theUserCanDoWithoutThem() throws Exception {
    assertThat(terminal("search igas --author mauvieux --color never", "less"))
        .contains("AN-17-QE-13821", PAGE)
        .doesNotContain("\u001b");
  }

  @Test
  void thePagerPrintsToTheTerminal() throws Exception {
    assertThat(terminal("show 13821 --color never", "sed s/^/page:/").lines())
        .hasSizeGreaterThan(24)
        .allMatch(line -> line.startsWith("page:"));
  }

  @Test
  void aPagerThatIsNotThereIsNotMissed() throws Exception {
    assertThat(terminal("show 13821 --color never", "no-such-pager --please"))
        .startsWith("AN-17-QE-13821")
        .contains("To cite it");
  }

  private static String terminal(String arguments, String pager) throws Exception {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(one -> Files.isExecutable(Path.of(one, "script"))));
    String command =
        "'%s/bin/java' -Dquesteur.terminal=true -jar '%s' %s"
            .formatted(
                System.getProperty("java.home"),
                Path.of("target", "questeur.jar").toAbsolutePath(),
                arguments);
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", command, "/dev/null")
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().remove("NO_COLOR");
    builder
        .environment()
        .putAll(
            Map.of(
                "LC_ALL",
                "C.UTF-8",
                "HOME",
                folder.toString(),
                "PAGER",
                pager,
                "QUESTEUR_INDEX",
                folder.resolve("index").toString()));
    return finished(builder.start(), output);
  }

  private static String finished(Process process, Path output)
      throws IOException, InterruptedException {
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("does not end: " + Files.readString(output));
    }
    return Files.readString(output).replace("\r\n", "\n");
  }
}

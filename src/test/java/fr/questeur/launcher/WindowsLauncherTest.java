package fr.questeur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code questeur.cmd}, which runs nowhere but on Windows, beside the launcher that it follows. */
class WindowsLauncherTest {

  /** An option, and no pattern of options. */
  private static final Pattern OPTION = Pattern.compile("-[XD][\\w.:+=-]+(?=[ \"'])");

  private static final Pattern LONG_COMMANDS = Pattern.compile("([a-z |]+)\\) part=long");

  private String launcher;
  private String windows;

  @BeforeEach
  void read() throws IOException {
    String whole = Files.readString(Path.of("questeur"));
    int start = whole.indexOf("choose_options() {");
    launcher = whole.substring(start, whole.indexOf("\n}\n", start));
    windows = Files.readString(Path.of("src/package/questeur.cmd"));
  }

  @Test
  void givesJavaTheSameOptions() {
    Set<String> expected = options(launcher);
    assertThat(expected).hasSizeGreaterThan(5).contains("-XX:+UseSerialGC", "-Xmx512m");
    assertThat(options(windows)).isEqualTo(expected);
  }

  @Test
  void takesTheSameCommandsForLongOnes() {
    MatchResult commands = LONG_COMMANDS.matcher(launcher).results().findFirst().orElseThrow();
    List<String> names = List.of(commands.group(1).strip().split(" \\| ", -1));
    assertThat(windows).contains("for %%c in (" + String.join(" ", names) + ") do");
  }

  /** The shell of Windows reads another character set, and knows no more of quotes than pairs. */
  @Test
  void isOfPlainSignsAndClosesItsQuotes() {
    assertThat(windows.chars()).allMatch(sign -> sign == '\n' || (sign >= ' ' && sign < 127));
    assertThat(windows.lines())
        .allMatch(line -> line.chars().filter(sign -> sign == '"').count() % 2 == 0);
    assertThat(windows.lines().toList().getLast())
        .startsWith("\"%java%\" ")
        .contains("-jar \"%base%\\questeur.jar\"")
        .endsWith(" %*");
  }

  private static Set<String> options(String text) {
    Set<String> options = new TreeSet<>();
    OPTION.matcher(text).results().map(MatchResult::group).forEach(options::add);
    return options;
  }
}

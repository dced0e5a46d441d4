package fr.questeur.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.cli.messages.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressBarTest {

  private static final String NAME = "17/Questions_ecrites.json.zip";

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  private ProgressBar bar(boolean drawn, int columns) {
    Look look = new Look(new Messages(Locale.ENGLISH), false, columns);
    return new ProgressBar(drawn, look, new PrintStream(screen, true, StandardCharsets.UTF_8));
  }

  /** What was drawn, each time from the start of the line. */
  private List<String> lines() {
    return List.of(screen.toString(StandardCharsets.UTF_8).substring(1).split("\r"));
  }

  @Test
  void growsWithTheBytes() {
    ProgressBar bar = bar(true, 90);
    bar.start(NAME, 0, OptionalLong.of(30_000_000));
    bar.advance(15_000_000);
    bar.advance(30_000_000);

    assertThat(lines())
        .containsExactly(
            NAME + " [..............................]    0 %  0.0 MB of 30.0 MB",
            NAME + " [###############...............]   50 %  15.0 MB of 30.0 MB",
            NAME + " [##############################]  100 %  30.0 MB of 30.0 MB");
  }

  @Test
  void isDrawnOnlyWhenItChanges() {
    ProgressBar bar = bar(true, 80);
    bar.start(NAME, 0, OptionalLong.of(30_000_000));
    for (int bytes = 0; bytes < 100_000; bytes++) {
      bar.advance(bytes);
    }
    assertThat(lines()).hasSizeLessThan(4);
  }

  @Test
  void saysHowMuchHasComeWhenNobodyKnowsOfHowMuch() {
    ProgressBar bar = bar(true, 80);
    bar.start(NAME, 0, OptionalLong.empty());
    bar.advance(1_500_000);

    assertThat(lines()).containsExactly(NAME + "  0.0 MB", NAME + "  1.5 MB");
  }

  @Test
  void moreThanWasAnnouncedIsAllOfIt() {
    ProgressBar bar = bar(true, 80);
    bar.start(NAME, 20_000_000, OptionalLong.of(10_000_000));

    assertThat(lines().getFirst()).contains("100 %").doesNotContain(".]");
  }

  /** A line that reaches the edge of the terminal could not be drawn over. */
  @ParameterizedTest
  @ValueSource(ints = {40, 50, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 80, 120})
  void staysWithinTheLine(int columns) {
    ProgressBar bar = bar(true, columns);
    bar.start(NAME, 12_300_000, OptionalLong.of(30_000_000));

    assertThat(lines().getFirst()).startsWith("17/Questions_ecrite").hasSizeLessThan(columns);
  }

  @Test
  void aLongNameIsCutOff() {
    bar(true, 40).start(NAME, 0, OptionalLong.empty());

    assertThat(lines()).containsExactly("17/Questions_ecrite…  0.0 MB");
  }

  @Test
  void leavesAnEmptyLine() {
    ProgressBar bar = bar(true, 80);
    bar.start(NAME, 0, OptionalLong.empty());
    bar.erase();
    bar.erase();

    String drawn = NAME + "  0.0 MB";
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r" + drawn + "\r" + " ".repeat(drawn.length()) + "\r");
  }

  @Test
  void isNotDrawnWhereThereIsNoTerminal() {
    ProgressBar bar = bar(false, 80);
    bar.start(NAME, 0, OptionalLong.of(30_000_000));
    bar.advance(15_000_000);
    bar.erase();

    assertThat(screen.size()).isZero();
  }
}

package fr.questeur.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.cli.messages.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CounterTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  private Counter counter(boolean drawn) {
    return new Counter(
        drawn, new Messages(Locale.ENGLISH), new PrintStream(screen, true, StandardCharsets.UTF_8));
  }

  private String drawn() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyHundredthDocumentIsDrawnOverTheOneBefore() {
    Counter counter = counter(true);
    for (int i = 1; i <= 1_000; i++) {
      counter.count(i);
    }
    assertThat(drawn())
        .startsWith("\r100 documents read\r200 documents read")
        .endsWith("\r1,000 documents read");
    counter.erase();
    assertThat(drawn()).endsWith("\r" + " ".repeat("1,000 documents read".length()) + "\r");
  }

  @Test
  void aThreadThatIsLateDoesNotTurnItBack() {
    Counter counter = counter(true);
    counter.count(200);
    counter.count(100);
    assertThat(drawn()).isEqualTo("\r200 documents read");
  }

  @Test
  void aShortRunShowsNothing() {
    Counter counter = counter(true);
    counter.count(99);
    counter.erase();
    assertThat(drawn()).isEmpty();
  }

  @Test
  void nothingIsDrawnElsewhereThanOnATerminal() {
    Counter counter = counter(false);
    counter.count(100);
    counter.erase();
    assertThat(drawn()).isEmpty();
  }
}

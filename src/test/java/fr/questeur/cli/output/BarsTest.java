package fr.questeur.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {

  @ParameterizedTest
  @CsvSource({"0, ''", "1, ▏", "10, ▌", "20, █", "25, █▎", "80, ████", "79, ████", "78, ███▉"})
  void aBarIsAsLongAsItsNumber(long count, String bar) {
    assertThat(new Bars(80, 4).of(count)).isEqualTo(bar);
  }

  @Test
  void whatIsThereIsSeenHoweverLittle() {
    assertThat(new Bars(Long.MAX_VALUE, 10).of(1)).isEqualTo("▏");
    assertThat(new Bars(0, 10).of(0)).isEmpty();
  }

  @Test
  void labelsCanStandBehindBars() {
    assertThat(new Bars(2, 3).padded(1)).isEqualTo("█▌ ");
    assertThat(new Bars(2, 3).padded(2)).isEqualTo("███");
  }
}

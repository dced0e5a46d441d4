package fr.questeur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegislatureTest {

  @ParameterizedTest
  @CsvSource({
    "7,  1986-04-01",
    "8,  1988-05-14",
    "9,  1993-04-01",
    "10, 1997-04-21",
    "11, 2002-06-18",
    "12, 2007-06-19",
    "13, 2012-06-19",
    "14, 2017-06-20",
    "15, 2022-06-21",
    "16, 2024-06-09",
  })
  void anEndedLegislatureHasItsLastDay(int legislature, LocalDate end) {
    assertThat(Legislature.end(legislature)).contains(end);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 18, 6, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void anyOtherIsNotKnownToHaveEnded(int legislature) {
    assertThat(Legislature.end(legislature)).isEmpty();
  }
}

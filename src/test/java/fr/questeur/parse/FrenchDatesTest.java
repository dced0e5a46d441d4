package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDatesTest {

  @ParameterizedTest
  @CsvSource({
    "24 mars 2026, 2026-03-24",
    "1er avril 1998, 1998-04-01",
    "1 er avril 1998, 1998-04-01",
    "1^{er} avril 1998, 1998-04-01",
    "24/03/2026, 2026-03-24",
    "1/4/1998, 1998-04-01",
    "2026-03-24, 2026-03-24",
    "2025-06-24T10:30:00+02:00, 2025-06-24",
    "'  24\u00A0MARS   2026\n', 2026-03-24",
    "11 aout 2024, 2024-08-11",
    "11 AOÛT 2024, 2024-08-11",
    "5 fe\u0301vrier 2019, 2019-02-05",
    "mardi 24 mars 2026, 2026-03-24",
  })
  void readsWhatFrenchDocumentsWrite(String text, LocalDate date) {
    assertThat(FrenchDates.parse(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mars 2026",
        "24 mars",
        "24/03/26",
        "31 février 2024",
        "2024-02-30",
        "24 march 2026",
        "13/13/2020",
        "le 24 mars 2026",
        "24 mars 20266",
      })
  void neverGuesses(String text) {
    assertThat(FrenchDates.parse(text)).isEmpty();
  }

  @Test
  void findsTheFirstDateOfAText() {
    assertThat(FrenchDates.first("publiée le : 24 mars 2026, page 2498, puis le 1er mai 2026"))
        .contains(LocalDate.of(2026, 3, 24));
    assertThat(FrenchDates.first("le 31/02/2020 ou le 01/03/2020"))
        .contains(LocalDate.of(2020, 3, 1));
    assertThat(FrenchDates.first("décret n° 2020-12-100 du mois dernier")).isEmpty();
  }
}

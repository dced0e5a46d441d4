package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningFormulaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "M. Kévin Mauvieux attire l'attention de Mme la ministre; M.; Kévin Mauvieux",
        "Mme Delphine Batho interroge Mme la ministre du travail; Mme; Delphine Batho",
        "M. Pierre Morel-À-L'Huissier rappelle à M. le ministre; M.; Pierre Morel-À-L'Huissier",
        "Mme Sandrine Le Feur appelle l'attention; Mme; Sandrine Le Feur",
        "M. Charles de Courson demande à M. le ministre; M.; Charles de Courson",
        "M. Jean-Luc d’Ormesson s’inquiète auprès de; M.; Jean-Luc d’Ormesson",
        "M.\u00A0François Ruffin\tinterroge Mme la ministre; M.; François Ruffin",
        "13382. — 10 mars 2026. — Mme Ségolène Amiot interpelle M. le; Mme; Ségolène Amiot",
        "M. Victor Catteau prie M. le ministre de lui indiquer; M.; Victor Catteau",
        "Mme Alexandra Martin (Alpes-Maritimes) appelle l'attention; Mme; Alexandra Martin",
      })
  void namesTheAuthor(String text, String civility, String name) {
    Author author = OpeningFormula.author(text).orElseThrow();
    assertThat(author.civility()).contains(civility);
    assertThat(author.name()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "M. le député demande donc à Mme la ministre",
        "Mme la ministre interroge",
        "L'association attire l'attention",
        "M. Dupont",
        "M. Jean Dupont, député de l'Eure, attire l'attention",
        "Madame Delphine Batho interroge",
      })
  void neverGuesses(String text) {
    assertThat(OpeningFormula.author(text)).isEmpty();
  }

  @Test
  void looksOnlyAtTheStart() {
    String far = "M. " + "Jean ".repeat(100_000) + "attire l'attention";
    assertThat(OpeningFormula.author(far)).isEmpty();
  }
}

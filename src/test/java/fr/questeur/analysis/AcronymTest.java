package fr.questeur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Selon l'Inspection générale des affaires sociales (IGAS), oui.|IGAS|Inspection générale des affaires sociales",
        "la caisse nationale d'assurance maladie (CNAM)|CNAM|caisse nationale d'assurance maladie",
        "la caisse nationale d’assurance maladie (C.N.A.M.)|CNAM|caisse nationale d’assurance maladie",
        "les accompagnants des élèves en situation de handicap (AESH)|AESH|accompagnants des élèves en situation de handicap",
        "des services de soins à domicile (SSAD)|SSAD|services de soins à domicile",
        "un établissement d'hébergement pour personnes âgées dépendantes (Ehpad)|Ehpad|établissement d'hébergement pour personnes âgées dépendantes",
        "les TUC (travaux d'utilité collective)|TUC|travaux d'utilité collective",
        "la PÉEC (participation des employeurs à l'effort de construction)|PÉEC|participation des employeurs à l'effort de construction",
        "la police judiciaire (PJ)|PJ|police judiciaire",
        "la direction départementale de l'emploi, du travail et des solidarités (DDETS)|DDETS|direction départementale de l'emploi, du travail et des solidarités",
        "le secteur du bâtiment et des travaux publics (BTP)|BTP|bâtiment et des travaux publics",
        "la mise à l'abri (MAA)|MAA|mise à l'abri",
        "l'« Inspection générale des finances » (IGF)|IGF|Inspection générale des finances",
        "l'\"Inspection générale des finances\" (« IGF »)|IGF|Inspection générale des finances",
        "l'inspection générale des finances (ci-après IGF)|IGF|inspection générale des finances",
        "l'« IGF » (« inspection générale des finances »)|IGF|inspection générale des finances"
      })
  void isReadFromItsDefinition(String text, String letters, String words) {
    assertThat(Acronym.definedIn(text)).containsExactly(new Acronym(letters, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M. Dupont (LR)",
        "le ministre de l'intérieur (Applaudissements)",
        "un rapport de la Cour (IGAS)",
        "de la recherche, des études (DE)",
        "Elle ferme. Une autre (EUA)",
        "la loi (n° 2005-157)",
        "()"
      })
  void isNotGuessed(String text) {
    assertThat(Acronym.definedIn(text)).isEmpty();
  }

  /** Each word may stand for a letter or be left out: all ways at once, not one after the other. */
  @Test
  void manyWaysToReadOneTakeLittleTime() {
    assertThat(Acronym.definedIn("a ".repeat(100) + "b (AAAAAAAAAB)")).isEmpty();
  }
}

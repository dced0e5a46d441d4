package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "les pa-; tients suivis; les patients",
        "les infir-; mières, elles; les infirmières,",
        "la fin de l'an-; née; la fin de l'année",
        "en Deux-; Sèvres; en Deux-Sèvres",
        "au temps du COVID-; 19; au temps du COVID-19",
        "bien au-; delà de; bien au-delà",
        "le non-; respect; le non-respect",
        "elle-; même; elle-même",
        "c'est-à-; dire que; c'est-à-dire",
        "qu'a-; t-il dit; qu'a-t-il",
        "un coor\u00AD; dinateur; un coordinateur",
      })
  void joinsTheWord(String first, String second, String whole) {
    assertThat(Hyphenation.undone(List.of(first, second)).getFirst()).isEqualTo(whole);
  }

  @Test
  void theRestOfTheTextTellsWhoseTheHyphenIs() {
    assertThat(Hyphenation.undone(List.of("un médico-", "social", "le médico-social")))
        .startsWith("un médico-social");
    assertThat(Hyphenation.undone(List.of("le sous-", "sol", "au soussol")))
        .startsWith("le soussol");
  }

  @Test
  void anEmptyLineBetweenThePartsDoesNotMatter() {
    assertThat(Hyphenation.undone(List.of("les pa-", "", "tients suivis")))
        .containsExactly("les patients", "", "suivis");
  }

  @Test
  void aDashIsNoHyphen() {
    List<String> lines = List.of("Eure (3e circonscription) -", "Rassemblement", "-", "- a");
    assertThat(Hyphenation.undone(lines)).isEqualTo(lines);
  }

  @Test
  void aTextThatDividesNoWordsKeepsTheHyphensOfItsWords() {
    List<String> lines = new ArrayList<>(Collections.nCopies(50, "une ligne entière"));
    lines.addAll(List.of("le sur-", "amortissement fiscal"));
    assertThat(Hyphenation.undone(lines)).contains("le sur-amortissement");
  }

  @Test
  void aSignThatOnlyEndsLinesIsNoHyphenOfAWord() {
    assertThat(Hyphenation.undone(List.of("les au\u2010", "tonomies", "un pré-", "diabète")))
        .contains("les autonomies", "un pré-diabète");
  }
}

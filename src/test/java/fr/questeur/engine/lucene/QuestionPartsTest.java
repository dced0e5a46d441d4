package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M. X attire l'attention de M. le ministre sur l'ENA. Or… elle ferme. Que fait-il ?"
            + "|M. X attire l'attention de M. le ministre sur l'ENA.|Or… elle ferme.|Que fait-il ?",
        "MM. X et Y demandent ! À M. Z ? Oui.|MM. X et Y demandent !|À M. Z ?|Oui.",
        "Une phrase. Une autre.|Une phrase.||Une autre.",
        "Une seule phrase.|Une seule phrase.||",
        "Sans point|Sans point||",
        "''|''||"
      })
  void areTheFirstSentenceTheLastAndWhatIsBetween(
      String text, String opening, String middle, String demand) {
    String whole = text + " \n";
    QuestionParts parts = QuestionParts.of(whole);
    assertThat(whole.substring(0, parts.openingEnd()).strip()).isEqualTo(opening);
    assertThat(whole.substring(parts.openingEnd(), parts.demandStart()).strip())
        .isEqualTo(middle == null ? "" : middle);
    assertThat(whole.substring(parts.demandStart()).strip())
        .isEqualTo(demand == null ? "" : demand);
  }

  @Test
  void manySentencesTakeLittleTime() {
    String text = "Oui. ".repeat(1_000_000);
    assertThat(QuestionParts.of(text).demandStart()).isGreaterThan(4_999_000);
  }
}

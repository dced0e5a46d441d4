package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCleanerTest {

  @Test
  void foldsEveryKindOfBlank() {
    assertThat(TextCleaner.line("\uFEFF  2\u202F000\u00A0infirmiers\t\t : \n oui "))
        .isEqualTo("2 000 infirmiers : oui");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(TextCleaner.line("a\u001B[31mb\u0000c\u200Bd\u00ADe\u202Ef\uD800g\u009B"))
        .isEqualTo("a[31mbcdefg");
  }

  @Test
  void putsAccentsOnTheirLetters() {
    assertThat(TextCleaner.line("Asale\u0301e")).isEqualTo("Asalée");
  }

  @Test
  void keepsLinesAndOneBlankLineBetweenParagraphs() {
    assertThat(TextCleaner.text("\n\n un \r\n deux\r\n\r\n\u00A0\r\n trois\n\n"))
        .isEqualTo("un\ndeux\n\ntrois");
  }

  @Test
  void joinsWrappedLines() {
    assertThat(TextCleaner.unwrapped("Une phrase\ncoupée.\n\nUne autre.\f"))
        .isEqualTo("Une phrase coupée.\n\nUne autre.");
  }

  @Test
  void takesALongLineForAParagraph() {
    String sentence = "Une longue phrase. ".repeat(20).strip();
    assertThat(TextCleaner.unwrapped(sentence + "\n" + sentence))
        .isEqualTo(sentence + "\n\n" + sentence);
  }

  @Test
  void joinsASentenceThatAPageBreakCut() {
    assertThat(
            TextCleaner.unwrapped(
                "Aucun professionnel au service des patients ne\n\nsera laissé sans solution."))
        .isEqualTo("Aucun professionnel au service des patients ne sera laissé sans solution.");
    assertThat(TextCleaner.unwrapped("les patients,\n\nen particulier ceux qui"))
        .isEqualTo("les patients, en particulier ceux qui");
  }

  @Test
  void leavesFinishedSentencesAndListsApart() {
    String list = "Les mesures :\n\n- la première ;\n\n- la seconde.\n\net la fin.";
    assertThat(TextCleaner.unwrapped(list)).isEqualTo(list);
    assertThat(TextCleaner.unwrapped("Un titre\n\nUn texte.")).isEqualTo("Un titre\n\nUn texte.");
  }

  @Test
  void keepsTheRowsOfATableApart() {
    String table = "Les chiffres\nannée | nombre\n2024 | 12\nfin du tableau";
    assertThat(TextCleaner.unwrapped(table)).isEqualTo(table);
    assertThat(TextCleaner.unwrapped("en tout\n\nannée | nombre"))
        .isEqualTo("en tout\n\nannée | nombre");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(TextCleaner.line(" \u0007 ")).isEmpty();
    assertThat(TextCleaner.text("\n \n")).isEmpty();
    assertThat(TextCleaner.unwrapped("")).isEmpty();
  }
}

package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstSentenceTest {

  @Test
  void endsWithTheSentenceOrTheParagraph() {
    assertThat(FirstSentence.of("Une phrase. Une autre.")).contains("Une phrase");
    assertThat(FirstSentence.of("M. J. Dupont est là. Lui aussi.")).contains("M. J. Dupont est là");
    assertThat(FirstSentence.of("Sans point\n\nUn texte.")).contains("Sans point");
    assertThat(FirstSentence.of("Court")).contains("Court");
    assertThat(FirstSentence.of("")).isEmpty();
  }

  @Test
  void isCutBeforeTheWordThatIsTooLong() {
    String title = FirstSentence.of("abcdefghi ".repeat(20)).orElseThrow();
    assertThat(title).isEqualTo("abcdefghi ".repeat(10).strip() + "…");
    assertThat(FirstSentence.of("a".repeat(300)).orElseThrow()).hasSizeLessThan(105);
  }
}

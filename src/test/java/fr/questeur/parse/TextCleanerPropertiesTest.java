package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextCleanerPropertiesTest {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> awkward =
        Arbitraries.of(
            ' ', ' ', '\n', '\t', '\u00A0', '\u202F', '\u2009', '\u00AD', '\u200B', '\u0301', 'e',
            'É', 'œ', '’', '…', '€', '\u2028', '\u0085', '\u0000', '\uD83D', '\uDE00', '\uFEFF');
    return Arbitraries.oneOf(
        awkward.list().map(TextCleanerPropertiesTest::joined), Arbitraries.strings().all());
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  /** The quick way for text that is clean already gives what the rule gives. */
  @Property
  void aLineIsWhatTheRuleSays(@ForAll("texts") String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .filter(c -> TextCleaner.isBlank(c) || TextCleaner.isVisible(c))
        .forEach(c -> line.appendCodePoint(TextCleaner.isBlank(c) ? ' ' : c));
    String folded = line.toString().replaceAll(" +", " ").strip();
    assertThat(TextCleaner.line(text))
        .isEqualTo(Normalizer.normalize(folded, Normalizer.Form.NFC))
        .isEqualTo(TextCleaner.line(TextCleaner.line(text)));
  }

  @Property
  void wordsAreTheLettersAndDigitsOfTheFoldedText(@ForAll("texts") String text) {
    StringBuilder words = new StringBuilder();
    for (char c : TextCleaner.folded(text).toCharArray()) {
      words.append(Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? c : ' ');
    }
    assertThat(TextCleaner.words(text)).isEqualTo(words.toString().replaceAll(" +", " ").strip());
  }
}

package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.TextPairs;
import fr.questeur.TextPairs.Pair;
import fr.questeur.analysis.AnalysisChain;
import fr.questeur.analysis.FrenchChains;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pairs of {@code analysis/CHAIN.txt}, and that accents make no difference. */
class ChainAnalyzerTest {

  /** Every letter of the Latin script that French, its neighbours or a typist may use. */
  private static final String LATIN_LETTERS =
      Stream.concat(range(0x00C0, 0x024F), range(0x1E00, 0x1EFF)).reduce("", String::concat);

  /** What Lucene's table of letters lacks: Skolt Sami, and the long s with a dot. */
  private static final List<String> UNKNOWN_LETTERS = List.of("Ǧ", "ǧ", "Ǯ", "ǯ", "ẛ");

  static Stream<Pair> stemmed() throws IOException {
    return TextPairs.read("analysis/stemmed.txt");
  }

  static Stream<Pair> exact() throws IOException {
    return TextPairs.read("analysis/exact.txt");
  }

  static Stream<Pair> beginnings() throws IOException {
    return TextPairs.read("analysis/beginnings.txt");
  }

  static Stream<Pair> label() throws IOException {
    return TextPairs.read("analysis/label.txt");
  }

  @ParameterizedTest
  @MethodSource
  void stemmed(Pair pair) throws IOException {
    assertThat(tokens(FrenchChains.STEMMED, pair.input())).isEqualTo(words(pair.expected()));
  }

  @ParameterizedTest
  @MethodSource
  void exact(Pair pair) throws IOException {
    assertThat(tokens(FrenchChains.EXACT, pair.input())).isEqualTo(words(pair.expected()));
  }

  @ParameterizedTest
  @MethodSource
  void beginnings(Pair pair) throws IOException {
    assertThat(tokens(FrenchChains.BEGINNINGS, pair.input())).isEqualTo(words(pair.expected()));
  }

  @ParameterizedTest
  @MethodSource
  void label(Pair pair) throws IOException {
    assertThat(tokens(FrenchChains.LABEL, pair.input())).isEqualTo(words(pair.expected()));
  }

  @Test
  void everyLatinLetterMeetsItselfWithoutItsAccent() throws IOException {
    List<String> exceptions = new ArrayList<>();
    for (String letter : LATIN_LETTERS.codePoints().mapToObj(Character::toString).toList()) {
      String word = "xy" + letter + "z";
      if (!tokens(FrenchChains.EXACT, word)
          .equals(tokens(FrenchChains.EXACT, withoutAccents(word)))) {
        exceptions.add(letter);
      }
    }
    assertThat(exceptions).isEqualTo(UNKNOWN_LETTERS);
  }

  @Property(tries = 300)
  void accentsMakeNoDifference(@ForAll("frenchTexts") String text) throws IOException {
    for (AnalysisChain chain : FrenchChains.ALL) {
      assertThat(tokens(chain, text))
          .isEqualTo(tokens(chain, withoutAccents(text)))
          .isEqualTo(tokens(chain, Normalizer.normalize(text, Normalizer.Form.NFD)));
    }
  }

  @Property(tries = 300)
  void anyTextGivesTokensThatLieWithinIt(@ForAll String text) throws IOException {
    try (ChainAnalyzer analyzer = new ChainAnalyzer(FrenchChains.STEMMED);
        TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      int last = 0;
      while (tokens.incrementToken()) {
        assertThat(term.toString()).isNotEmpty();
        assertThat(place.startOffset()).isBetween(last, place.endOffset());
        assertThat(place.endOffset()).isLessThanOrEqualTo(text.length());
        last = place.startOffset();
      }
      tokens.end();
    }
  }

  @Provide
  Arbitrary<String> frenchTexts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "infirmière",
            "ministère",
            "d'",
            "D’",
            "l’",
            "ĺ'",
            "qù’",
            "jusqu'",
            "É.N.A.",
            "é.n.à",
            "é",
            "à",
            "û",
            "ç",
            "œ",
            "Æ",
            "ß",
            "ère",
            "ières",
            "ième",
            "ète",
            "s",
            "x",
            " ",
            "-",
            ".",
            "'",
            "’",
            ",",
            "2",
            "\u00a0",
            "e\u0301",
            "\u0301",
            "\u0327",
            "\u200d",
            "été");
    return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
  }

  private static Stream<String> range(int from, int to) {
    return Stream.iterate(from, letter -> letter <= to, letter -> letter + 1)
        .map(Character::toString);
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }

  private static List<String> tokens(AnalysisChain chain, String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (ChainAnalyzer analyzer = new ChainAnalyzer(chain);
        TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(term.toString());
      }
      tokens.end();
    }
    return found;
  }
}

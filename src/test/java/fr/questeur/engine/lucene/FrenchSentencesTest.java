package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FrenchSentencesTest {

  /** The rule as a regular expression, which the program does without. */
  private static final Pattern SIGN =
      Pattern.compile("[.?!…](?=\\s)(?<!(?:^|[\\s'’(])(?:\\p{Lu}|MM|Mgr|Dr|Pr|art|al|p|cf)\\.)");

  private static final Pattern END = Pattern.compile("\\n\\s*|" + SIGN.pattern());

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            ".",
            "?",
            "!",
            "…",
            " ",
            "\n",
            "\t",
            "\u00a0",
            "'",
            "’",
            "(",
            "M",
            "MM",
            "Mgr",
            "Dr",
            "Pr",
            "art",
            "al",
            "p",
            "cf",
            "É",
            "é",
            "a",
            "mot",
            "Mot",
            "2",
            "\ud835\udc00",
            "x\ud835")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property
  void signsEndSentencesAsTheRuleHasIt(@ForAll("texts") String text) {
    List<Integer> expected = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    while (sign.find()) {
      expected.add(sign.end());
    }
    List<Integer> found = new ArrayList<>();
    char[] characters = text.toCharArray();
    int end = SentenceEnd.after(characters, 0, false);
    while (end >= 0) {
      found.add(end);
      end = SentenceEnd.after(characters, end, false);
    }
    assertThat(found).isEqualTo(expected);
  }

  @Property
  void boundariesAreWhereTheRuleHasThem(@ForAll("texts") String text) {
    assertThat(boundaries(set(text))).isEqualTo(expected(text));
    FrenchSentences fromIterator = new FrenchSentences();
    fromIterator.setText(new StringCharacterIterator(text));
    assertThat(boundaries(fromIterator)).isEqualTo(expected(text));
  }

  /** The boundary asked for is the same whatever was asked before. */
  @Property
  void eachBoundaryIsFoundByItself(@ForAll("texts") String text) {
    List<Integer> expected = expected(text);
    FrenchSentences sentences = set(text);
    for (int i = 0; i < text.length(); i++) {
      int offset = i;
      int following = expected.stream().filter(place -> place > offset).findFirst().orElseThrow();
      assertThat(sentences.following(i)).isEqualTo(following);
      assertThat(set(text).following(i)).isEqualTo(following);
      int preceding =
          expected.stream().filter(place -> place < offset).reduce((a, b) -> b).orElse(-1);
      assertThat(sentences.preceding(i)).isEqualTo(preceding);
      assertThat(sentences.isBoundary(i)).isEqualTo(expected.contains(i));
    }
    assertThat(sentences.last()).isEqualTo(expected.getLast());
    assertThat(sentences.next()).isEqualTo(BreakIterator.DONE);
    assertThat(sentences.first()).isZero();
  }

  @Test
  void manyLinesAndSentencesTakeLittleTime() {
    for (String part : List.of("\n", "a\n", "Oui. ", "M. ", "p.\n\n")) {
      String text = part.repeat(500_000);
      assertThat(set(text).last()).isEqualTo(text.length());
    }
  }

  private static FrenchSentences set(String text) {
    FrenchSentences sentences = new FrenchSentences();
    sentences.setText(text);
    return sentences;
  }

  private static List<Integer> boundaries(FrenchSentences sentences) {
    List<Integer> boundaries = new ArrayList<>();
    for (int place = sentences.first(); place != BreakIterator.DONE; place = sentences.next()) {
      boundaries.add(place);
    }
    return boundaries;
  }

  private static List<Integer> expected(String text) {
    List<Integer> boundaries = new ArrayList<>(List.of(0));
    Matcher end = END.matcher(text);
    while (end.find()) {
      int next = end.end();
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      boolean line = text.charAt(end.start()) == '\n';
      if (next > boundaries.getLast()
          && next < text.length()
          && (line || !Character.isLowerCase(text.charAt(next)))) {
        boundaries.add(next);
      }
    }
    if (boundaries.getLast() < text.length()) {
      boundaries.add(text.length());
    }
    return boundaries;
  }
}

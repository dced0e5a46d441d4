package fr.questeur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.analysis.TokenFilter.PatternReplace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FrenchChainsTest {

  private static final List<PatternReplace> REPLACEMENTS =
      FrenchChains.ALL.stream()
          .flatMap(chain -> chain.filters().stream())
          .filter(PatternReplace.class::isInstance)
          .map(PatternReplace.class::cast)
          .distinct()
          .toList();

  @Property
  void whatHasNoneOfTheCharactersDoesNotMatch(@ForAll("tokens") String token) {
    assertThat(REPLACEMENTS).hasSize(7);
    for (PatternReplace replace : REPLACEMENTS) {
      if (token.chars().noneMatch(c -> c >= replace.from() && c <= replace.to())) {
        assertThat(Pattern.compile(replace.pattern()).matcher(token).find())
            .as("%s in %s", replace.pattern(), token)
            .isFalse();
      }
    }
  }

  @Property
  void whatStartsWithNoneOfTheCharactersDoesNotMatch(@ForAll("texts") String text) {
    for (CharReplacement replacement : FrenchChains.STEMMED.replacements()) {
      Matcher match = Pattern.compile(replacement.pattern()).matcher(text);
      while (match.find()) {
        assertThat(replacement.starts()).contains(text.substring(match.start()).substring(0, 1));
        if (!replacement.needed().isEmpty()) {
          assertThat(text).containsAnyOf(replacement.needed().split("", -1));
        }
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "infirmier",
            "sénateur",
            "(e)",
            "-trice",
            "·e",
            ".ne",
            "s",
            "M",
            "5",
            " ",
            "Md",
            "€",
            "L",
            "R.",
            "D. ",
            "211-23",
            "k",
            "e\u0301")
        .list()
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> tokens() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("aelrmtsè.·\u2027\u202f1234\u0301\u20DD").ofMaxLength(8),
        Arbitraries.strings().ofMaxLength(6));
  }
}

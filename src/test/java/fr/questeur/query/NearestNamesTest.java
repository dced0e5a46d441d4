package fr.questeur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {

  private static final List<String> PARTIES =
      List.of(
          "Rassemblement National",
          "Ensemble pour la République",
          "La France insoumise - Nouveau Front Populaire",
          "Socialistes et apparentés",
          "Droite Républicaine",
          "Écologiste et Social",
          "Écologiste - NUPES",
          "Les Démocrates",
          "Union des démocrates et indépendants");

  @ParameterizedTest
  @CsvSource({
    "ecolo, Écologiste et Social; Écologiste - NUPES",
    "ECOLOGISTES, Écologiste et Social; Écologiste - NUPES",
    "rasemblement, Rassemblement National",
    "rn, Rassemblement National",
    "udi, ",
    "insoumsie, La France insoumise - Nouveau Front Populaire",
    "democrate, Les Démocrates; Union des démocrates et indépendants",
    "republicain droite, Droite Républicaine",
    "socialo, Écologiste et Social; Socialistes et apparentés",
    "sacialist, Socialistes et apparentés",
    "domocr, Les Démocrates; Union des démocrates et indépendants",
    "xyzzy, ",
    "'', ",
    "a, ",
  })
  void theLikestComeFirst(String typed, String names) {
    String found = String.join("; ", NearestNames.of(typed, PARTIES, 2));

    assertThat(found).isEqualTo(names == null ? "" : names);
  }

  @Test
  void noMoreAreGivenThanAskedFor() {
    assertThat(NearestNames.of("démocrates", PARTIES, 1)).containsExactly("Les Démocrates");
  }

  @Property(tries = 200)
  void whateverIsTypedOnlyNamesAreGiven(
      @ForAll @Size(max = 5) List<String> names, @ForAll String typed) {
    assertThat(NearestNames.of(typed, names, 3)).isSubsetOf(names).hasSizeLessThanOrEqualTo(3);
  }
}

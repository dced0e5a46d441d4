package fr.questeur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomizationTestTest {

  @Test
  void equalRunsDifferByChance() {
    double[] scores = {0.1, 0.5, 1, 0};
    assertThat(RandomizationTest.p(scores, scores.clone())).isEqualTo(1);
  }

  /** Of the 2^10 tosses of ten equal differences two are as large as the real one. */
  @Test
  void agreesWithAllTossesCounted() {
    double[] scores = new double[10];
    double[] others = new double[10];
    java.util.Arrays.fill(scores, 0.7);
    java.util.Arrays.fill(others, 0.6);
    assertThat(RandomizationTest.p(scores, others)).isCloseTo(2.0 / 1024, within(5e-4));
    assertThat(RandomizationTest.p(others, scores)).isCloseTo(2.0 / 1024, within(5e-4));
  }

  /** Sums of 1, 2 and 3 with any signs: of the eight, six are as large as 1 + 3 − 2 = 2. */
  @Test
  void agreesWithAllTossesCountedOfUnequalDifferences() {
    double[] scores = {1, 0, 3};
    double[] others = {0, 2, 0};
    assertThat(RandomizationTest.p(scores, others)).isCloseTo(6.0 / 8, within(0.01));
  }

  @Test
  void manyQueriesMakeASmallDifferenceSure() {
    double[] scores = new double[1_000];
    double[] others = new double[1_000];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = i % 10 == 0 ? 1 : 0.5;
      others[i] = 0.5;
    }
    assertThat(RandomizationTest.p(scores, others)).isLessThan(1e-4);
  }
}

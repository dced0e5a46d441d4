package fr.questeur.evaluation;

import java.util.SplittableRandom;

/**
 * The paired randomization test (Fisher; for retrieval: Smucker, Allan and Carterette, 2007). If
 * two runs were equally good, which of them got which of the two scores of a query would be chance:
 * how often does tossing a coin for each query give a mean difference as large as the real one?
 */
final class RandomizationTest {

  private static final int TOSSES = 100_000;

  /** The same for every test: two evaluations of the same runs give the same figure. */
  private static final long SEED = 20_260_601;

  private RandomizationTest() {}

  /** The two-sided p value of the scores of two runs for the same queries. */
  static double p(double[] scores, double[] others) {
    double[] differences = new double[scores.length];
    int different = 0;
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double difference = scores[i] - others[i];
      if (difference != 0) {
        differences[different++] = difference;
        sum += difference;
      }
    }
    // Rounding must not make a toss that is as large as the real difference smaller.
    double real = Math.abs(sum) - 1e-9;
    SplittableRandom random = new SplittableRandom(SEED);
    int asLarge = 0;
    for (int toss = 0; toss < TOSSES; toss++) {
      if (Math.abs(tossed(differences, different, random)) >= real) {
        asLarge++;
      }
    }
    return (asLarge + 1.0) / (TOSSES + 1.0);
  }

  private static double tossed(double[] differences, int count, SplittableRandom random) {
    double sum = 0;
    long coins = 0;
    for (int i = 0; i < count; i++) {
      if (i % Long.SIZE == 0) {
        coins = random.nextLong();
      }
      sum += (coins & 1) == 0 ? differences[i] : -differences[i];
      coins >>>= 1;
    }
    return sum;
  }
}

package fr.questeur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  /** Documents of which the one at that rank is relevant. */
  private static List<String> relevantAt(int rank) {
    return IntStream.rangeClosed(1, 100).mapToObj(i -> i == rank ? "right" : "wrong" + i).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "MRR, 1, 1",
    "MRR, 4, 0.25",
    "MRR, 100, 0.01",
    "MRR, 101, 0",
    "HIT_1, 1, 1",
    "HIT_1, 2, 0",
    "HIT_3, 3, 1",
    "HIT_3, 4, 0",
    "HIT_5, 5, 1",
    "HIT_5, 6, 0",
    "HIT_10, 10, 1",
    "HIT_10, 11, 0",
    "HIT_20, 20, 1",
    "HIT_20, 21, 0",
    "NDCG_10, 1, 1",
    "NDCG_10, 3, 0.5",
    "NDCG_10, 7, 0.3333333333",
    "NDCG_10, 11, 0",
    "RECALL_100, 100, 1",
    "RECALL_100, 101, 0"
  })
  void oneRelevantDocument(Measure measure, int rank, double expected) {
    assertThat(measure.of(relevantAt(rank), Map.of("right", 1))).isCloseTo(expected, within(1e-9));
  }

  @Test
  void anEmptyRankingIsWorthNothing() {
    assertThat(Stream.of(Measure.values()))
        .allMatch(measure -> measure.of(List.of(), Map.of("right", 1)) == 0);
  }

  /** Worked out by hand: (1 + 3/log2 3) / (3 + 1/log2 3). */
  @Test
  void gradesCountForTheGain() {
    Map<String, Integer> grades = Map.of("good", 3, "fair", 1);
    assertThat(Measure.NDCG_10.of(List.of("fair", "good"), grades))
        .isCloseTo(0.7967076, within(1e-6));
    assertThat(Measure.NDCG_10.of(List.of("good", "fair"), grades)).isEqualTo(1);
  }

  @Test
  void recallIsTheShareOfAllThatIsRelevant() {
    Map<String, Integer> grades = Map.of("a", 1, "b", 1, "c", 2, "d", 1);
    assertThat(Measure.RECALL_100.of(List.of("x", "c", "a"), grades)).isEqualTo(0.5);
  }
}

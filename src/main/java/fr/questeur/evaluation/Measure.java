package fr.questeur.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good one ranking is, from 0 to 1, as {@code trec_eval} measures it. */
public enum Measure {
  /** One divided by the rank of the first relevant document (<em>MRR</em> over many queries). */
  MRR("MRR"),
  /** Discounted gain of the first ten, as a share of the best that is possible. */
  NDCG_10("nDCG@10"),
  /** Whether the first document is relevant. */
  HIT_1("hit@1"),
  /** Whether one of the first three is. */
  HIT_3("hit@3"),
  /** Whether one of the first five is. */
  HIT_5("hit@5"),
  /** Whether one of the first ten is. */
  HIT_10("hit@10"),
  /** Whether one of the first twenty is. */
  HIT_20("hit@20"),
  /** The share of the relevant documents that is among the first hundred. */
  RECALL_100("recall@100");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** Its name, as papers write it. */
  public String label() {
    return label;
  }

  /**
   * Measures a ranking.
   *
   * @param ranking documents, the best first
   * @param grades the relevant documents, at least one, with their grades from 1
   */
  double of(List<String> ranking, Map<String, Integer> grades) {
    return switch (this) {
      case MRR -> {
        int rank = firstRelevant(ranking, grades);
        yield rank == 0 ? 0 : 1.0 / rank;
      }
      case NDCG_10 -> gain(ranking, grades) / bestGain(grades);
      case HIT_1 -> hit(1, ranking, grades);
      case HIT_3 -> hit(3, ranking, grades);
      case HIT_5 -> hit(5, ranking, grades);
      case HIT_10 -> hit(10, ranking, grades);
      case HIT_20 -> hit(20, ranking, grades);
      case RECALL_100 ->
          (double) ranking.stream().limit(100).filter(grades::containsKey).count() / grades.size();
    };
  }

  /** The rank of the first relevant document, from 1; 0 if there is none. */
  private static int firstRelevant(List<String> ranking, Map<String, Integer> grades) {
    for (int i = 0; i < ranking.size(); i++) {
      if (grades.containsKey(ranking.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static double hit(int depth, List<String> ranking, Map<String, Integer> grades) {
    int rank = firstRelevant(ranking, grades);
    return rank > 0 && rank <= depth ? 1 : 0;
  }

  private static double gain(List<String> ranking, Map<String, Integer> grades) {
    return discounted(
        ranking.stream().limit(10).map(document -> grades.getOrDefault(document, 0)).toList());
  }

  private static double bestGain(Map<String, Integer> grades) {
    return discounted(
        grades.values().stream().sorted(Comparator.reverseOrder()).limit(10).toList());
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}

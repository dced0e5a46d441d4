package fr.questeur.engine.lucene;

import java.util.Map;

/**
 * What a text is about: its terms, each with its weight.
 *
 * @param title its title
 * @param body its text, without the opening in which a deputy addresses a minister
 * @param weights how much each term of both tells of it
 * @param length the length of the weights as a vector
 */
record QuestionProfile(
    AnalyzedText title, AnalyzedText body, Map<String, Double> weights, double length) {

  /** What a term tells of both; 0 if it is not in both. */
  double shared(String term, QuestionProfile other) {
    return weights.getOrDefault(term, 0.0) * other.weights.getOrDefault(term, 0.0);
  }

  /** How much the same terms weigh in both, from 0 to 1. */
  double cosine(QuestionProfile other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    double product = weights.keySet().stream().mapToDouble(term -> shared(term, other)).sum();
    return product / (length * other.length);
  }
}

package fr.questeur.engine;

import java.util.List;

/**
 * Why a question is like a text: what both say, in the words of the question, the most telling
 * first.
 *
 * @param passages words that follow each other in both, each on one line
 * @param terms single words that few others say
 */
public record Evidence(List<String> passages, List<String> terms) {

  /** Copies the lists. */
  public Evidence {
    passages = List.copyOf(passages);
    terms = List.copyOf(terms);
  }

  /** Whether there is no reason. */
  public boolean isEmpty() {
    return passages.isEmpty() && terms.isEmpty();
  }
}

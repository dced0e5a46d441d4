package fr.questeur.engine;

import java.util.List;

/**
 * What something that was begun may become.
 *
 * @param total how many words and names begin so
 * @param first the most frequent of them, as many as were asked for
 */
public record Completions(long total, List<Completion> first) {

  /** Copies the list. */
  public Completions {
    first = List.copyOf(first);
  }
}

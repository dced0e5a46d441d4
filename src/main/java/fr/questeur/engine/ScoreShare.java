package fr.questeur.engine;

import java.util.List;

/**
 * How a score comes about.
 *
 * @param value the score, or the share of it
 * @param of what gives it, in the engine's own words
 * @param parts what it is put together from; empty if it is not
 */
public record ScoreShare(double value, String of, List<ScoreShare> parts) {

  /** Copies the list. */
  public ScoreShare {
    parts = List.copyOf(parts);
  }
}

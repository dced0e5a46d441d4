package fr.questeur.engine;

import java.util.List;

/**
 * A passage that shows why a publication was found.
 *
 * @param text the passage, on one line; not escaped for any medium
 * @param matches the places in it that match, from left to right, not overlapping
 */
public record Snippet(String text, List<Match> matches) {

  /** Copies the list. */
  public Snippet {
    matches = List.copyOf(matches);
  }

  /**
   * A place in a text.
   *
   * @param start the index of its first character
   * @param end the index after its last
   */
  public record Match(int start, int end) {}
}

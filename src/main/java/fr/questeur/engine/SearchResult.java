package fr.questeur.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total how many publications match, exactly
 * @param nearest whether nothing had all the words, so that these have some of them
 * @param hits the slice that was asked for
 * @param facets one for each field that was asked for, in that order
 * @param dataUntil the newest date in the whole index
 */
public record SearchResult(
    long total,
    boolean nearest,
    List<Hit> hits,
    List<Facet> facets,
    Optional<LocalDate> dataUntil) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}

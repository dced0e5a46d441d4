package fr.questeur.engine;

import fr.questeur.query.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total how many publications match, exactly
 * @param nothingAsked whether the query has only signs and words that are in every text, which are
 *     not looked up
 * @param nearest whether nothing had all the words, so that these have some of them; or nothing is
 *     like the text, so that these are the nearest to it
 * @param hits the slice that was asked for
 * @param facets one for each field that was asked for, in that order
 * @param corrections what to write instead of some words to find more, if little was found
 * @param dataUntil the newest date in the whole index
 */
public record SearchResult(
    long total,
    boolean nothingAsked,
    boolean nearest,
    List<Hit> hits,
    List<Facet> facets,
    List<Correction> corrections,
    Optional<LocalDate> dataUntil) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    corrections = List.copyOf(corrections);
  }
}

package fr.questeur.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many publications match, without the publications.
 *
 * @param total how many, exactly
 * @param facets one for each field that was asked for, in that order
 * @param dataUntil the newest date in the whole index
 */
public record Counts(long total, List<Facet> facets, Optional<LocalDate> dataUntil) {

  /** Copies the list. */
  public Counts {
    facets = List.copyOf(facets);
  }
}

package fr.questeur.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an index holds.
 *
 * @param place where it is, as the user named it
 * @param bytes its size on disk
 * @param publications how many publications
 * @param facets how they spread over kind, legislature, type and status
 * @param dataFrom the oldest date in it
 * @param dataUntil the newest date in it
 */
public record IndexStatus(
    String place,
    long bytes,
    long publications,
    List<Facet> facets,
    Optional<LocalDate> dataFrom,
    Optional<LocalDate> dataUntil) {

  /** Copies the list. */
  public IndexStatus {
    facets = List.copyOf(facets);
  }
}

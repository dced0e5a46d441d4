package fr.questeur.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How publications spread over time.
 *
 * @param step the length of each period
 * @param bars the periods from the first with a publication to the last, in the order of time;
 *     those without any are there too, unless they would be more than {@link #MAX_FILLED} in all
 * @param undated how many match that have no date
 * @param dataUntil the newest date in the whole index
 */
public record Timeline(Step step, List<Bar> bars, long undated, Optional<LocalDate> dataUntil) {

  /** As many weeks as 190 years have: one wrong date in a document must not make a million. */
  public static final int MAX_FILLED = 10_000;

  /** Copies the list. */
  public Timeline {
    bars = List.copyOf(bars);
  }

  /** How many publications match, those without a date included. */
  public long total() {
    return undated + bars.stream().mapToLong(Bar::count).sum();
  }

  /**
   * One period.
   *
   * @param start its first day
   * @param count how many publications are of that period
   */
  public record Bar(LocalDate start, long count) {}
}

package fr.questeur.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the legislatures of the Fifth Republic ended: a question without an answer lapses with its
 * legislature.
 *
 * <p>The dates are those on which the powers of the Assemblée expired or it was dissolved, as the
 * Assemblée nationale lists them.
 */
public final class Legislature {

  private static final int FIRST = 7;

  private static final LocalDate[] ENDS = {
    LocalDate.of(1986, 4, 1), // 7
    LocalDate.of(1988, 5, 14), // 8
    LocalDate.of(1993, 4, 1), // 9
    LocalDate.of(1997, 4, 21), // 10
    LocalDate.of(2002, 6, 18), // 11
    LocalDate.of(2007, 6, 19), // 12
    LocalDate.of(2012, 6, 19), // 13
    LocalDate.of(2017, 6, 20), // 14
    LocalDate.of(2022, 6, 21), // 15
    LocalDate.of(2024, 6, 9), // 16
  };

  private Legislature() {}

  /** The last day of that legislature; empty if it is not known to have ended. */
  public static Optional<LocalDate> end(int legislature) {
    int index = legislature - FIRST;
    return index >= 0 && index < ENDS.length ? Optional.of(ENDS[index]) : Optional.empty();
  }
}

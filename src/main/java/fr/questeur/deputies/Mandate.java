package fr.questeur.deputies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a deputy was for a time, such as a member of a group.
 *
 * @param of the group or the constituency
 * @param from the first day
 * @param until the last day; empty while it lasts
 * @param <T> what the mandate is of
 */
record Mandate<T>(T of, LocalDate from, Optional<LocalDate> until) {

  /** What the mandate in force on that day is of; of several, the one that began last. */
  static <T> Optional<T> inForce(List<Mandate<T>> mandates, LocalDate day) {
    Optional<Mandate<T>> latest = Optional.empty();
    for (Mandate<T> mandate : mandates) {
      boolean later = latest.map(found -> mandate.from.isAfter(found.from)).orElse(true);
      if (later && mandate.isInForce(day)) {
        latest = Optional.of(mandate);
      }
    }
    return latest.map(Mandate::of);
  }

  /** The mandates of both lists; one that both know is as the newer list has it. */
  static <T> List<Mandate<T>> merged(List<Mandate<T>> older, List<Mandate<T>> newer) {
    List<Mandate<T>> merged = new ArrayList<>(newer);
    for (Mandate<T> mandate : older) {
      if (newer.stream().noneMatch(mandate::isSame)) {
        merged.add(mandate);
      }
    }
    return merged;
  }

  private boolean isSame(Mandate<T> other) {
    return of.equals(other.of) && from.equals(other.from);
  }

  private boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}

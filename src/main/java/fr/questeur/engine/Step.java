package fr.questeur.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The length of the periods of a timeline. */
public enum Step {
  /** From 1 January on. */
  YEAR {
    @Override
    public LocalDate start(LocalDate day) {
      return day.withDayOfYear(1);
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusYears(1);
    }
  },
  /** From the first of the month on. */
  MONTH {
    @Override
    public LocalDate start(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusMonths(1);
    }
  },
  /** From Monday on (ISO 8601). */
  WEEK {
    @Override
    public LocalDate start(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusWeeks(1);
    }
  };

  /** The first day of the period of that day. */
  public abstract LocalDate start(LocalDate day);

  /** The first day of the period after the one that starts so. */
  public abstract LocalDate next(LocalDate start);
}

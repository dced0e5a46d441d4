package fr.questeur.source.opendata;

import java.time.Duration;

/** Lets time pass; in tests none does. */
@FunctionalInterface
public interface Sleeper {

  /** Returns after that time. */
  void sleep(Duration duration) throws InterruptedException;
}

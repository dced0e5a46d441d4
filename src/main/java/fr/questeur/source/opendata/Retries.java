package fr.questeur.source.opendata;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Tries again what may pass: five times in all, each wait twice as long as the one before. */
final class Retries {

  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  /** Whoever is asked to wait longer than this does better to come back another time. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final Sleeper sleeper;
  private final DownloadListener listener;

  Retries(Sleeper sleeper, DownloadListener listener) {
    this.sleeper = sleeper;
    this.listener = listener;
  }

  /** Something that can be tried again. */
  @FunctionalInterface
  interface Attempt<T> {
    T run() throws IOException, TransferException, InterruptedException;
  }

  /**
   * Tries until it succeeds.
   *
   * @param address what is asked for, to tell the listener
   * @throws TransferException the last failure
   * @throws IOException if the disk fails, which is not tried again
   */
  <T> T run(URI address, Attempt<T> attempt)
      throws IOException, TransferException, InterruptedException {
    Duration backoff = FIRST_WAIT;
    boolean startedOver = false;
    for (int attempts = 1; ; attempts++) {
      try {
        return attempt.run();
      } catch (TransferException e) {
        Duration wait = Duration.ZERO;
        if (e.remedy() == TransferException.Remedy.WAIT) {
          wait = e.requestedWait().orElse(backoff);
          backoff = backoff.multipliedBy(2);
        }
        boolean hopeless =
            switch (e.remedy()) {
              case NONE -> true;
              case START_OVER -> startedOver;
              case WAIT -> wait.compareTo(LONGEST_WAIT) > 0;
            };
        if (hopeless || attempts == ATTEMPTS) {
          throw e;
        }
        startedOver |= e.remedy() == TransferException.Remedy.START_OVER;
        listener.retrying(address, e.problem(), wait);
        sleeper.sleep(wait);
      }
    }
  }
}

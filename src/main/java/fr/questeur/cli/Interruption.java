package fr.questeur.cli;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * Turns Ctrl-C (and a polite request to end, SIGTERM) into a call, and lets the work come to its
 * end: only then the process goes.
 */
final class Interruption {
  private Interruption() {}

  /**
   * Does the work.
   *
   * @param stop called once, by a thread of its own, if the process is to end meanwhile
   */
  static <T> T during(Runnable stop, Supplier<T> work) {
    CountDownLatch done = new CountDownLatch(1);
    Thread hook =
        new Thread(() -> {
          stop.run();
          await(done);
        });
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      done.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // It is at work: the process ends.
      }
    }
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

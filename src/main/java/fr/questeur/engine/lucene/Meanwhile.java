package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that another thread does while this one does its own part of it, until it is closed at the
 * latest. A thread of its own rather than a pool's: a process that searches once would wait for the
 * pool's classes longer.
 */
final class Meanwhile<T> implements AutoCloseable {

  private final FutureTask<T> work;

  private Meanwhile(FutureTask<T> work) {
    this.work = work;
  }

  /** Begins the work, whose failure is told by {@link #await}. */
  static <T> Meanwhile<T> begin(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().start(task);
    return new Meanwhile<>(task);
  }

  /**
   * What came of it, as soon as it is done.
   *
   * @throws IOException if it has failed so, or this thread was interrupted
   */
  T await() throws IOException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IOException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Waits for the work, whose failure is told by {@link #await} only. */
  @Override
  public void close() {
    try {
      work.get();
    } catch (ExecutionException e) {
      // Told already, or this thread's own part has failed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

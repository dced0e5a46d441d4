package fr.questeur.source;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs tasks on a number of threads, or each at once in the caller's own. The first task that
 * throws stops the rest.
 *
 * <p>{@link #stop} may be called by any thread, everything else by one.
 */
public final class Workers implements AutoCloseable {

  /**
   * How many tasks may wait for each thread: enough that none is ever idle, and that a walk through
   * a million entries of which some hundreds are new goes on while these are read.
   */
  private static final int WAITING = 1024;

  private static final int PATIENCE_SECONDS = 3;

  private final ExecutorService threads;
  private final int capacity;
  private final Semaphore free;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private volatile boolean stopped;

  private Workers(ExecutorService threads, int capacity) {
    this.threads = threads;
    this.capacity = capacity;
    free = new Semaphore(capacity);
  }

  /** Each task runs in the caller's thread, in order. */
  public static Workers inOrder() {
    return new Workers(null, 0);
  }

  /** Tasks run on so many threads, in any order. */
  public static Workers of(int threads) {
    return new Workers(
        Executors.newFixedThreadPool(threads, task -> daemon(task)), threads * WAITING);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "questeur-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Runs a task, now or soon; waits while too many do. Does nothing once stopped. */
  void run(Runnable task) {
    if (isStopped()) {
      return;
    }
    if (threads == null) {
      task.run();
      return;
    }
    free.acquireUninterruptibly();
    threads.execute(() -> {
      try {
        if (!isStopped()) {
          task.run();
        }
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      } finally {
        free.release();
      }
    });
  }

  /**
   * Waits until every task has ended; throws what the first failed one threw. Once stopped it waits
   * no longer than some seconds: a task may be reading from a terminal where nobody types.
   */
  void await() {
    try {
      while (!free.tryAcquire(capacity, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        if (stopped) {
          return;
        }
      }
      free.release(capacity);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
    switch (failure.get()) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> {}
    }
  }

  /** Leaves out every task that has not begun, now and from now on. */
  public void stop() {
    stopped = true;
  }

  /** Whether it was stopped, or a task failed. */
  public boolean isStopped() {
    return stopped || failure.get() != null;
  }

  /** Lets the threads end once their tasks have. */
  @Override
  public void close() {
    if (threads != null) {
      threads.shutdown();
    }
  }
}

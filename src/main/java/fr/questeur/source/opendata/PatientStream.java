package fr.questeur.source.opendata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives up when nothing comes for a while: the timeout of {@code java.net.http} ends with the
 * headers of the answer, and a connection that has fallen silent would be read for ever.
 */
final class PatientStream extends FilterInputStream {

  private final Executor later;
  private final AtomicLong received = new AtomicLong();
  private volatile boolean closed;
  private volatile boolean silent;

  /**
   * Wraps a stream whose {@code close}, from another thread, ends a read that waits.
   *
   * @param patience how long to wait; the end comes after once to twice that time
   */
  PatientStream(InputStream stream, Duration patience) {
    super(stream);
    later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
    look(-1);
  }

  private void look(long receivedBefore) {
    if (closed) {
      return;
    }
    long now = received.get();
    if (now == receivedBefore) {
      silent = true;
      try {
        in.close();
      } catch (IOException e) {
        return; // The read that waits says what is wrong.
      }
    } else {
      later.execute(() -> look(now));
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count;
    try {
      count = super.read(bytes, offset, length);
    } catch (IOException e) {
      throw silent ? late(e) : e;
    }
    if (silent) {
      throw late(null);
    }
    received.addAndGet(Math.max(0, count));
    return count;
  }

  private static HttpTimeoutException late(IOException cause) {
    HttpTimeoutException late = new HttpTimeoutException("the connection fell silent");
    late.initCause(cause);
    return late;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    super.close();
  }
}

package fr.questeur.source.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PatientStreamTest {

  private static final byte[] BYTES = {1, -1, 3};

  @Test
  void handsOnWhatComes() throws IOException {
    try (InputStream stream =
        new PatientStream(new ByteArrayInputStream(BYTES), Duration.ofSeconds(30))) {
      assertThat(stream.read()).isEqualTo(1);
      assertThat(stream.read()).isEqualTo(255);
      assertThat(stream.readAllBytes()).containsExactly(3);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  /** Whether the read that waits ends as at the end of a stream, or by a failure. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsAReadThatWaitsForEver(boolean failing) throws IOException {
    InputStream silent =
        new InputStream() {
          private final CountDownLatch closed = new CountDownLatch(1);

          @Override
          public int read() throws IOException {
            try {
              closed.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            if (failing) {
              throw new IOException("closed");
            }
            return -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }

          @Override
          public void close() {
            closed.countDown();
          }
        };
    try (InputStream stream = new PatientStream(silent, Duration.ofMillis(20))) {
      assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(stream::read);
    }
  }
}

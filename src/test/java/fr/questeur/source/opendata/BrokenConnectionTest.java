package fr.questeur.source.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.questeur.source.opendata.Problem.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the wire is not always HTTP, and not always all of it. */
@Timeout(60)
class BrokenConnectionTest {

  private static final byte[] WHOLE = OpenDataZips.questions("answered", "withdrawn");
  private static final int CUT = 1000;
  private static final long LARGEST = 1 << 20;
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  @TempDir private Path cache;

  @Test
  void aWholeAnswerWithoutALengthIsTaken() throws Exception {
    try (RawServer server = new RawServer((out, connection) -> unmeasured(out, WHOLE.length))) {
      assertThat(fetch(server, LARGEST)).isEqualTo(new Outcome.Downloaded(WHOLE.length));
    }
  }

  /** Without a length nobody can tell the end from a cut, but by the archive itself. */
  @Test
  void aTruncatedAnswerWithoutALengthIsADamagedArchive() throws Exception {
    try (RawServer server = new RawServer((out, connection) -> unmeasured(out, CUT))) {
      assertThat(failure(server, LARGEST).problem().kind()).isEqualTo(Kind.DAMAGED);
      assertThat(cache.resolve("17/archive.zip")).doesNotExist();
      assertThat(cache.resolve("17/archive.zip.part")).doesNotExist();
    }
  }

  @Test
  void aTruncatedAnswerIsABrokenConnection() throws Exception {
    try (RawServer server = new RawServer((out, connection) -> measured(out, CUT))) {
      TransferException failure = failure(server, LARGEST);
      assertThat(failure.problem().kind()).isEqualTo(Kind.BROKEN_OFF);
      assertThat(failure.remedy()).isEqualTo(TransferException.Remedy.WAIT);
      assertThat(cache.resolve("17/archive.zip.part")).hasSize(CUT);
    }
  }

  @Test
  void aResetIsABrokenConnection() throws Exception {
    RawServer.Answer reset =
        (out, connection) -> {
          measured(out, CUT);
          connection.setSoLinger(true, 0);
        };
    try (RawServer server = new RawServer(reset)) {
      assertThat(failure(server, LARGEST).problem().kind()).isEqualTo(Kind.BROKEN_OFF);
    }
  }

  @Test
  void aConnectionThatFallsSilentAmidTheArchiveIsGivenUp() throws Exception {
    AtomicReference<RawServer> self = new AtomicReference<>();
    RawServer.Answer silent =
        (out, connection) -> {
          measured(out, CUT);
          self.get().fallSilent();
        };
    try (RawServer server = new RawServer(silent)) {
      self.set(server);
      assertThat(failure(server, LARGEST, SHORT).problem().kind()).isEqualTo(Kind.TIMED_OUT);
    }
  }

  @Test
  void aSiteThatNeverAnswersIsGivenUp() throws Exception {
    AtomicReference<RawServer> self = new AtomicReference<>();
    try (RawServer server = new RawServer((out, connection) -> self.get().fallSilent())) {
      self.set(server);
      assertThat(failure(server, LARGEST, SHORT).problem().kind()).isEqualTo(Kind.TIMED_OUT);
    }
  }

  @Test
  void whatIsNotHttpIsABrokenConnection() throws Exception {
    try (RawServer server =
        new RawServer((out, connection) -> RawServer.head(out, "220 mail.example ESMTP"))) {
      assertThat(failure(server, LARGEST).problem().kind()).isEqualTo(Kind.BROKEN_OFF);
    }
  }

  @Test
  void anArchiveThatGrowsBeyondMeasureIsCutOff() throws Exception {
    try (RawServer server = new RawServer((out, connection) -> unmeasured(out, WHOLE.length))) {
      TransferException failure = failure(server, CUT);
      assertThat(failure.problem()).isEqualTo(new Problem(Kind.TOO_LARGE, String.valueOf(CUT)));
      assertThat(failure.remedy()).isEqualTo(TransferException.Remedy.NONE);
      assertThat(cache.resolve("17/archive.zip.part")).doesNotExist();
    }
  }

  private static void measured(OutputStream out, int bytes) throws IOException {
    RawServer.head(out, "HTTP/1.1 200 OK", "Content-Length: " + WHOLE.length, "ETag: \"first\"");
    out.write(WHOLE, 0, bytes);
    out.flush();
  }

  private static void unmeasured(OutputStream out, int bytes) throws IOException {
    RawServer.head(out, "HTTP/1.1 200 OK", "Connection: close", "ETag: \"first\"");
    out.write(WHOLE, 0, bytes);
    out.flush();
  }

  private TransferException failure(RawServer server, long largest) {
    return failure(server, largest, LONG);
  }

  private TransferException failure(RawServer server, long largest, Duration patience) {
    return catchThrowableOfType(TransferException.class, () -> fetch(server, largest, patience));
  }

  private Outcome fetch(RawServer server, long largest) throws Exception {
    return fetch(server, largest, LONG);
  }

  private Outcome fetch(RawServer server, long largest, Duration patience) throws Exception {
    RemoteArchive archive = server.archive();
    try (Web web = new Web(CLOCK, patience)) {
      return new Download(archive, new CachedArchive(cache, archive), web, new Patience(), largest)
          .fetch();
    }
  }
}

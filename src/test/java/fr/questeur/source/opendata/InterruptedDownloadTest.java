package fr.questeur.source.opendata;

import static fr.questeur.source.opendata.MirrorFixture.failed;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that break, sites that are busy, and archives that come damaged. */
class InterruptedDownloadTest {

  private static final byte[] WHOLE = OpenDataZips.questions("answered", "withdrawn");
  private static final byte[] NEXT = OpenDataZips.questions("answered", "reattributed");
  private static final int CUT = 1000;

  @TempDir private Path folder;

  private MirrorFixture fixture;

  @BeforeEach
  void open() throws IOException {
    fixture = new MirrorFixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void goesOnWhereTheConnectionBroke() throws Exception {
    fixture.site.once(fixture.written, LoopbackSite.drop(WHOLE, CUT));

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(WHOLE.length));
    assertThat(fixture.file(fixture.written)).hasBinaryContent(WHOLE);
    LoopbackSite.Request second = fixture.site.downloads(fixture.written).getLast();
    assertThat(second.header("Range")).contains("bytes=" + CUT + "-");
    assertThat(second.header("If-Range")).contains(LoopbackSite.tag(WHOLE));
    assertThat(fixture.patience.startedAt).endsWith(0L, (long) CUT);
    assertThat(fixture.patience.received).isEqualTo(WHOLE.length);
    assertThat(fixture.patience.retried).containsExactly(Problem.Kind.BROKEN_OFF);
  }

  @Test
  void whatHasComeIsKeptForAnotherDay() throws Exception {
    fixture.site.always(
        fixture.written,
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("Range")) {
            exchange.sendResponseHeaders(500, -1);
          } else {
            LoopbackSite.drop(WHOLE, CUT).handle(exchange);
          }
        });
    assertThat(fixture.update()).isEqualTo(failed(Problem.Kind.STATUS, "500"));
    assertThat(fixture.part()).hasBinaryContent(Arrays.copyOf(WHOLE, CUT));
    assertThat(fixture.file(fixture.written)).doesNotExist();

    fixture.site.mend();
    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(WHOLE.length));
    assertThat(fixture.patience.startedAt).endsWith((long) CUT);
    assertThat(fixture.part()).doesNotExist();
  }

  @Test
  void theRestOfAnotherVersionIsNotSewnOn() throws Exception {
    fixture.site.put(fixture.written, NEXT);
    fixture.site.once(fixture.written, LoopbackSite.drop(WHOLE, CUT));

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(NEXT.length));
    assertThat(fixture.file(fixture.written)).hasBinaryContent(NEXT);
    assertThat(fixture.patience.startedAt).endsWith(0L, 0L);
  }

  /** It sends the rest of another version as if it had not been asked to look. */
  @ParameterizedTest
  @CsvSource({"'\"another\"', STATUS", "'', DAMAGED"})
  void norOfASiteThatDoesNotLookAtTheVersion(String tag, Problem.Kind found) throws Exception {
    fixture.site.put(fixture.written, NEXT);
    fixture.site.once(fixture.written, LoopbackSite.drop(WHOLE, CUT));
    fixture.site.once(
        fixture.written,
        exchange -> {
          if (!tag.isEmpty()) {
            exchange.getResponseHeaders().set("ETag", tag);
          }
          rest(NEXT, CUT).handle(exchange);
        });

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(NEXT.length));
    assertThat(fixture.file(fixture.written)).hasBinaryContent(NEXT);
    assertThat(fixture.site.downloads(fixture.written)).hasSize(3);
    assertThat(fixture.patience.retried).containsExactly(Problem.Kind.BROKEN_OFF, found);
  }

  @Test
  void aRestThatBeginsElsewhereIsNotTaken() throws Exception {
    fixture.site.once(fixture.written, LoopbackSite.drop(WHOLE, CUT));
    fixture.site.once(fixture.written, rest(WHOLE, CUT + 1));

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(WHOLE.length));
    assertThat(fixture.file(fixture.written)).hasBinaryContent(WHOLE);
    assertThat(fixture.patience.retried)
        .containsExactly(Problem.Kind.BROKEN_OFF, Problem.Kind.STATUS);
  }

  @Test
  void aRangeThatTheSiteCannotServeIsGivenUp() throws Exception {
    fixture.site.once(fixture.written, LoopbackSite.drop(WHOLE, CUT));
    fixture.site.once(fixture.written, LoopbackSite.status(416));

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(WHOLE.length));
    assertThat(fixture.patience.waits).containsExactly(Duration.ofSeconds(1), Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(ints = {206, 416})
  void aPartThatNobodyAskedForIsNoAnswer(int status) throws Exception {
    fixture.site.always(fixture.written, LoopbackSite.status(status));

    assertThat(fixture.update()).isEqualTo(failed(Problem.Kind.STATUS, String.valueOf(status)));
    assertThat(fixture.site.downloads(fixture.written)).hasSize(1);
  }

  @Test
  void aPartIsDroppedWhenTheSiteGoesBackToWhatIsThere() throws Exception {
    fixture.update();
    fixture.site.put(fixture.written, NEXT);
    fixture.site.always(
        fixture.written,
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("Range")) {
            exchange.sendResponseHeaders(404, -1);
          } else {
            LoopbackSite.drop(NEXT, CUT).handle(exchange);
          }
        });
    fixture.update();
    assertThat(fixture.part()).exists();
    fixture.site.mend();
    fixture.site.put(fixture.written, WHOLE);

    assertThat(fixture.update()).isEqualTo(new Outcome.Unchanged());
    assertThat(fixture.part()).doesNotExist();
    assertThat(fixture.file(fixture.written)).hasBinaryContent(WHOLE);
  }

  /** A weak tag stands for files that may differ: the whole is asked for, and no part. */
  @Test
  void aWeakTagIsNoReasonToGoOn() throws Exception {
    fixture.site.once(
        fixture.written,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "W/\"weak\"");
          exchange.sendResponseHeaders(200, WHOLE.length);
          exchange.getResponseBody().write(WHOLE, 0, CUT);
        });

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(WHOLE.length));
    assertThat(fixture.site.downloads(fixture.written).getLast().header("Range")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'7', 7",
    "'0', 0",
    "'Mon, 01 Jun 2026 10:00:09 GMT', 9",
    "'Mon, 01 Jun 2026 09:00:00 GMT', 0",
    "'soon', 1"
  })
  void waitsAsLongAsTheSiteAsks(String header, int seconds) throws Exception {
    fixture.site.once(fixture.written, LoopbackSite.status(503, "Retry-After", header));

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(WHOLE.length));
    assertThat(fixture.patience.waits).containsExactly(Duration.ofSeconds(seconds));
  }

  @Test
  void doesNotWaitForHours() throws Exception {
    fixture.site.once(fixture.written, LoopbackSite.status(503, "Retry-After", "7200"));

    assertThat(fixture.update()).isEqualTo(failed(Problem.Kind.STATUS, "503"));
    assertThat(fixture.patience.waits).isEmpty();
  }

  @Test
  void waitsLongerEachTimeAndGivesUp() throws Exception {
    fixture.update();
    fixture.site.put(fixture.written, NEXT);
    fixture.site.always(fixture.written, LoopbackSite.status(503));

    assertThat(fixture.update()).isEqualTo(failed(Problem.Kind.STATUS, "503"));
    assertThat(fixture.patience.waits)
        .isEqualTo(List.of(seconds(1), seconds(2), seconds(4), seconds(8)));
    assertThat(fixture.file(fixture.written)).hasBinaryContent(WHOLE);
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  @Test
  void anArchiveThatIsDamagedOnTheSiteDoesNotReplaceAWholeOne() throws Exception {
    fixture.update();
    byte[] damaged = NEXT.clone();
    damaged[200] ^= 1;
    fixture.site.put(fixture.written, damaged);

    Outcome outcome = fixture.update();

    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    Problem problem = ((Outcome.Failed) outcome).problem();
    assertThat(problem.kind()).isEqualTo(Problem.Kind.DAMAGED);
    assertThat(problem.detail()).startsWith("json/QANR5L17QE13821.json: ");
    assertThat(fixture.site.downloads(fixture.written)).hasSize(3);
    assertThat(fixture.file(fixture.written)).hasBinaryContent(WHOLE);
    assertThat(fixture.part()).doesNotExist();
  }

  @Test
  void aPageIsNoArchive() throws Exception {
    fixture.site.always(fixture.written, LoopbackSite.page("<html>En maintenance"));

    assertThat(fixture.update()).isEqualTo(failed(Problem.Kind.NOT_ARCHIVE, ""));
    assertThat(fixture.files()).noneMatch(name -> name.contains("Questions"));
  }

  @Test
  void anEmptyAnswerIsNoArchive() throws Exception {
    fixture.site.always(fixture.written, LoopbackSite.status(200));

    assertThat(fixture.update()).isEqualTo(failed(Problem.Kind.NOT_ARCHIVE, ""));
  }

  @Test
  void anArchiveThatIsAnnouncedLargerThanAnyIsNotBegun() throws Exception {
    fixture.site.always(
        fixture.written,
        exchange -> {
          exchange.sendResponseHeaders(200, 3L << 30);
          exchange.getResponseBody().write(WHOLE);
          exchange.getResponseBody().flush();
        });

    assertThat(fixture.update())
        .isEqualTo(failed(Problem.Kind.TOO_LARGE, String.valueOf(2L << 30)));
    assertThat(fixture.site.downloads(fixture.written)).hasSize(1);
    assertThat(fixture.files()).noneMatch(name -> name.contains("Questions"));
  }

  private static HttpHandler rest(byte[] file, int from) {
    return exchange -> {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
      exchange.sendResponseHeaders(206, file.length - from);
      exchange.getResponseBody().write(file, from, file.length - from);
    };
  }
}

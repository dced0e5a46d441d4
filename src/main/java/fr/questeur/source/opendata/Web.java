package fr.questeur.source.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Sends requests. Redirections are followed from http to https, never back, and to nothing else.
 */
final class Web implements AutoCloseable {

  private final HttpClient client;
  private final Clock clock;
  private final Duration patience;

  /**
   * A client with connections of its own.
   *
   * @param clock against which a date to come back at is read
   * @param patience how long to wait for a connection, for an answer, and for the next bytes of it
   */
  Web(Clock clock, Duration patience) {
    this.clock = clock;
    this.patience = patience;
    client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(patience)
            .build();
  }

  /** What a site has to say to a question about a file. */
  record Answer(int status, HttpHeaders headers) {}

  /**
   * Asks about a file; the answer is 200, 304 or 404. A site that knows no such question is asked
   * for the file, which is then not read.
   */
  Answer head(HttpRequest.Builder request) throws TransferException, InterruptedException {
    try (Body body = send(request.copy().HEAD())) {
      if (body.status() != 405 && body.status() != 501) {
        return answer(body);
      }
    }
    try (Body body = send(request.GET())) {
      return answer(body);
    }
  }

  private Answer answer(Body body) throws TransferException {
    return switch (body.status()) {
      case 200, 304, 404 -> new Answer(body.status(), body.headers());
      default -> throw refusal(body);
    };
  }

  /** Asks for a file, whatever the answer is. */
  Body send(HttpRequest.Builder request) throws TransferException, InterruptedException {
    HttpRequest ready = request.timeout(patience).setHeader("User-Agent", "questeur").build();
    try {
      return new Body(client.send(ready, BodyHandlers.ofInputStream()), patience);
    } catch (IOException e) {
      throw TransferException.of(e);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      // So java.net.http says that an answer leads to an address that is none.
      throw TransferException.of(new ProtocolException(e.getMessage()));
    }
  }

  /** An answer that is not what was asked for, as a failure. */
  TransferException refusal(Body answer) {
    return switch (answer.status()) {
      case 404, 410 ->
          new TransferException(Problem.Kind.NOT_FOUND, "", TransferException.Remedy.NONE);
      case 408, 425, 429, 500, 502, 503, 504 ->
          TransferException.busy(answer.status(), RetryAfter.read(answer.headers(), clock));
      default ->
          new TransferException(
              Problem.Kind.STATUS, String.valueOf(answer.status()), TransferException.Remedy.NONE);
    };
  }

  /** How many bytes the whole file has, if the site says it. */
  static OptionalLong length(HttpHeaders headers) {
    try {
      return headers.firstValueAsLong("Content-Length");
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public void close() {
    client.shutdownNow(); // Nothing is under way any more that anyone waits for.
  }

  /** An answer whose bytes are still to be read; they must be read or closed. */
  static final class Body implements AutoCloseable {
    private final HttpResponse<InputStream> response;
    private final InputStream stream;

    Body(HttpResponse<InputStream> response, Duration patience) {
      this.response = response;
      stream = new PatientStream(response.body(), patience);
    }

    int status() {
      return response.statusCode();
    }

    HttpHeaders headers() {
      return response.headers();
    }

    InputStream stream() {
      return stream;
    }

    @Override
    public void close() throws TransferException {
      try {
        stream.close();
      } catch (IOException e) {
        throw TransferException.of(e);
      }
    }
  }
}

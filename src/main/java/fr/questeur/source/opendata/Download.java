package fr.questeur.source.opendata;

import fr.questeur.source.WholeArchive;
import fr.questeur.source.opendata.TransferException.Remedy;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;

/**
 * Fetches one archive, unless the one that is there is still the site's; goes on where an earlier
 * attempt stopped. Each call is one attempt. What the disk refuses comes as {@link IOException},
 * what the network does as {@link TransferException}.
 */
final class Download {

  private static final byte[] NOTHING = {};

  private final RemoteArchive archive;
  private final CachedArchive cached;
  private final Web web;
  private final DownloadListener listener;
  private final long largest;

  /**
   * A download.
   *
   * @param largest the most bytes to take
   */
  Download(
      RemoteArchive archive,
      CachedArchive cached,
      Web web,
      DownloadListener listener,
      long largest) {
    this.archive = archive;
    this.cached = cached;
    this.web = web;
    this.listener = listener;
    this.largest = largest;
  }

  /** Asks only, and says what {@link #fetch} would do. */
  Outcome ask() throws IOException, TransferException, InterruptedException {
    Web.Answer answer = web.head(request());
    return switch (answer.status()) {
      case 200 -> new Outcome.Wanted(Web.length(answer.headers()));
      case 304 -> new Outcome.Unchanged();
      default -> new Outcome.Failed(new Problem(Problem.Kind.NOT_FOUND, ""));
    };
  }

  /** Fetches, checks and puts in its place. */
  Outcome fetch() throws IOException, TransferException, InterruptedException {
    HttpRequest.Builder request = request();
    Optional<Stamp> begun = cached.begun();
    if (begun.isPresent()) {
      request.header("Range", "bytes=" + cached.partSize() + "-");
      request.header("If-Range", begun.get().validators().forRange().orElseThrow());
    }
    try (Web.Body body = web.send(request)) {
      return switch (body.status()) {
        case 200 -> whole(body);
        case 206 -> rest(body, begun.orElseThrow(() -> web.refusal(body)));
        case 304 -> unchanged();
        case 416 -> throw begun.isPresent() ? startOver("416") : web.refusal(body);
        default -> throw web.refusal(body);
      };
    }
  }

  /** For the archive, if it is another one than the one that is there. */
  private HttpRequest.Builder request() throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(archive.address());
    Optional<Validators> held = cached.held().map(Stamp::validators);
    held.flatMap(Validators::etag).ifPresent(tag -> request.header("If-None-Match", tag));
    held.flatMap(Validators::lastModified)
        .ifPresent(date -> request.header("If-Modified-Since", date));
    return request;
  }

  private Outcome unchanged() throws IOException {
    cached.forgetPart();
    return new Outcome.Unchanged();
  }

  private Outcome whole(Web.Body body) throws IOException, TransferException {
    OptionalLong length = Web.length(body.headers());
    if (length.orElse(0) > largest) {
      throw Reception.tooLarge(largest);
    }
    Reception reception = new Reception(body.stream(), listener, largest);
    byte[] head = reception.head();
    if (!WholeArchive.mayStartWith(head)) {
      throw new TransferException(Problem.Kind.NOT_ARCHIVE, "", Remedy.START_OVER);
    }
    Validators validators = Validators.of(body.headers());
    listener.started(archive, 0, length);
    receive(reception, head, cached.begin(validators));
    return complete(validators);
  }

  private Outcome rest(Web.Body body, Stamp begun) throws IOException, TransferException {
    Validators validators = begun.validators();
    Optional<ContentRange> range = ContentRange.of(body.headers());
    long already = cached.partSize();
    if (range.isEmpty()
        || range.get().first() != already
        || validators.contradict(Validators.of(body.headers()))) {
      throw startOver("206");
    }
    listener.started(archive, already, range.get().total());
    receive(new Reception(body.stream(), listener, largest), NOTHING, cached.resume());
    return complete(validators);
  }

  /** What breaks off stays, to go on from; what is too large does not. */
  private void receive(Reception reception, byte[] first, FileChannel part)
      throws IOException, TransferException {
    try (part) {
      reception.receive(first, part);
    } catch (TransferException e) {
      if (e.problem().kind() == Problem.Kind.TOO_LARGE) {
        cached.forgetPart();
      }
      throw e;
    }
  }

  /** What there is does not fit what the site has. */
  private TransferException startOver(String status) throws IOException {
    cached.forgetPart();
    return new TransferException(Problem.Kind.STATUS, status, Remedy.START_OVER);
  }

  private Outcome complete(Validators validators) throws IOException, TransferException {
    try {
      WholeArchive.check(cached.part());
    } catch (ZipException e) {
      cached.forgetPart();
      throw new TransferException(
          Problem.Kind.DAMAGED, String.valueOf(e.getMessage()), Remedy.START_OVER);
    }
    cached.complete(validators);
    return new Outcome.Downloaded(cached.size());
  }
}

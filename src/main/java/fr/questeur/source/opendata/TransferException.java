package fr.questeur.source.opendata;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;

/** One request to the site failed. */
final class TransferException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What to do about it. */
  enum Remedy {
    /** Nothing: the same request would fail again. */
    NONE,
    /** Ask once more, at once: what was kept of an earlier download was thrown away. */
    START_OVER,
    /** Ask again in a while: the trouble may pass. */
    WAIT
  }

  private final Problem problem;
  private final Remedy remedy;
  private final transient Optional<Duration> wait;

  private TransferException(
      Problem problem, Remedy remedy, Optional<Duration> wait, Exception cause) {
    super(problem.kind() + (problem.detail().isEmpty() ? "" : " " + problem.detail()), cause);
    this.problem = problem;
    this.remedy = remedy;
    this.wait = wait;
  }

  TransferException(Problem.Kind kind, String detail, Remedy remedy) {
    this(new Problem(kind, detail), remedy, Optional.empty(), null);
  }

  /** The site answers that it cannot now. */
  static TransferException busy(int status, Optional<Duration> wait) {
    return new TransferException(
        new Problem(Problem.Kind.STATUS, String.valueOf(status)), Remedy.WAIT, wait, null);
  }

  /** The connection failed. */
  static TransferException of(IOException e) {
    return new TransferException(
        new Problem(kind(e), e.getMessage() == null ? "" : e.getMessage()),
        Remedy.WAIT,
        Optional.empty(),
        e);
  }

  private static Problem.Kind kind(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return Problem.Kind.UNKNOWN_HOST;
      }
    }
    return switch (e) {
      case HttpTimeoutException late -> Problem.Kind.TIMED_OUT;
      case ConnectException refused -> Problem.Kind.CANNOT_CONNECT;
      default -> Problem.Kind.BROKEN_OFF;
    };
  }

  Problem problem() {
    return problem;
  }

  Remedy remedy() {
    return remedy;
  }

  /** How long the site asks to wait, if it does. */
  Optional<Duration> requestedWait() {
    return wait;
  }
}

package fr.questeur.source.opendata;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header by which a site says when to come back: a number of seconds, or a date. */
final class RetryAfter {
  private RetryAfter() {}

  /** How long to wait, never less than nothing; empty if the site does not say or not clearly. */
  static Optional<Duration> read(HttpHeaders headers, Clock clock) {
    return headers.firstValue("Retry-After").flatMap(value -> read(value.strip(), clock));
  }

  private static Optional<Duration> read(String value, Clock clock) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
      Duration wait = Duration.between(clock.instant(), until);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

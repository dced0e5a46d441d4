package fr.questeur.source.opendata;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Writes down what a mirror would wait for, and what it tells; no time passes. */
final class Patience implements Sleeper, DownloadListener {

  final List<Duration> waits = new ArrayList<>();
  final List<Problem.Kind> retried = new ArrayList<>();
  final List<Long> startedAt = new ArrayList<>();
  final List<OptionalLong> totals = new ArrayList<>();
  final List<Fetched> finished = new ArrayList<>();
  long received;

  @Override
  public void sleep(Duration duration) {
    waits.add(duration);
  }

  @Override
  public void started(RemoteArchive archive, long already, OptionalLong total) {
    startedAt.add(already);
    totals.add(total);
  }

  @Override
  public void received(long bytes) {
    received = bytes;
  }

  @Override
  public void retrying(URI address, Problem problem, Duration wait) {
    retried.add(problem.kind());
  }

  @Override
  public void finished(Fetched fetched) {
    finished.add(fetched);
  }
}

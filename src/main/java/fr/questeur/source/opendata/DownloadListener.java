package fr.questeur.source.opendata;

import java.net.URI;
import java.time.Duration;
import java.util.OptionalLong;

/** Hears how the downloads get on, in the thread that runs them. */
public interface DownloadListener {

  /**
   * The bytes of an archive begin to come.
   *
   * @param already how many are there from an earlier attempt
   * @param total how many it will be in the end, if the site says it
   */
  void started(RemoteArchive archive, long already, OptionalLong total);

  /** So many bytes are there now. */
  void received(long bytes);

  /** Something failed that may pass; it is tried again after that time. */
  void retrying(URI address, Problem problem, Duration wait);

  /** The next archive follows, or the end. */
  void finished(Fetched fetched);
}

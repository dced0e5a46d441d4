package fr.questeur.source.opendata;

import fr.questeur.model.QuestionType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The access point of this package: brings a folder of this machine to what the open-data site has.
 * At every moment, whatever happens, the archives in it are whole. Not safe for use by several
 * threads; a second process in the same folder is kept out by a lock.
 */
public final class Mirror {

  /** What is larger than this is no archive of questions, and could fill the disk. */
  private static final long LARGEST = 2L << 30;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Clock clock;
  private final DownloadListener listener;
  private final Retries retries;
  private final Duration patience;

  /**
   * A mirror.
   *
   * @param clock against which a site's date to come back at is read
   * @param sleeper waits between attempts
   * @param listener hears how it gets on
   */
  public Mirror(Clock clock, Sleeper sleeper, DownloadListener listener) {
    this(clock, sleeper, listener, PATIENCE);
  }

  /** With another patience, for connections that fall silent in tests. */
  Mirror(Clock clock, Sleeper sleeper, DownloadListener listener, Duration patience) {
    this.clock = clock;
    this.listener = listener;
    this.patience = patience;
    retries = new Retries(sleeper, listener);
  }

  /**
   * Asks for every archive that the request means, one after the other, the deputies first, and
   * fetches what is new. One that cannot be had does not keep the others from coming.
   *
   * @throws SiteException if the site cannot say which legislature is the current one
   * @throws CacheException if the folder cannot be used
   * @throws InterruptedException if the thread is interrupted; what has come is kept
   */
  public List<Fetched> update(SyncRequest request) throws InterruptedException {
    try (Web web = new Web(clock, patience)) {
      if (request.dryRun()) {
        return fetchAll(request, web);
      }
      CacheLock lock = CacheLock.take(request.cache());
      try {
        return fetchAll(request, web);
      } finally {
        lock.close();
      }
    }
  }

  private List<Fetched> fetchAll(SyncRequest request, Web web) throws InterruptedException {
    int current = new CurrentLegislature(request.site(), web, retries).find();
    List<Fetched> all = new ArrayList<>();
    for (RemoteArchive archive : archives(request, current)) {
      Fetched fetched = fetch(archive, request, web);
      listener.finished(fetched);
      all.add(fetched);
    }
    return all;
  }

  private static List<RemoteArchive> archives(SyncRequest request, int current) {
    OpenDataSite site = request.site();
    List<RemoteArchive> archives = new ArrayList<>();
    archives.add(site.deputies(current));
    for (int legislature : request.legislatures(current)) {
      for (QuestionType type : request.types()) {
        archives.add(site.questions(legislature, type));
      }
    }
    return archives;
  }

  private Fetched fetch(RemoteArchive archive, SyncRequest request, Web web)
      throws InterruptedException {
    CachedArchive cached = new CachedArchive(request.cache(), archive);
    Download download = new Download(archive, cached, web, listener, LARGEST);
    try {
      Outcome outcome =
          retries.run(archive.address(), request.dryRun() ? download::ask : download::fetch);
      return new Fetched(archive, cached.file(), outcome);
    } catch (TransferException e) {
      return new Fetched(archive, cached.file(), new Outcome.Failed(e.problem()));
    } catch (IOException e) {
      throw new CacheException(CacheException.Reason.CANNOT_WRITE, cached.file(), e);
    }
  }
}

package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import fr.questeur.cli.output.ProgressBar;
import fr.questeur.source.opendata.DownloadListener;
import fr.questeur.source.opendata.Fetched;
import fr.questeur.source.opendata.Outcome;
import fr.questeur.source.opendata.Problem;
import fr.questeur.source.opendata.RemoteArchive;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Tells the user how the downloads get on: by a bar where standard error is a terminal, by a line
 * for each archive elsewhere. When quiet, only what goes wrong in the end is told.
 */
final class SyncNarrator implements DownloadListener {

  private final Context context;
  private final boolean quiet;
  private final ProgressBar bar;

  SyncNarrator(Context context, boolean quiet) {
    this.context = context;
    this.quiet = quiet;
    boolean drawn = context.surroundings().errorTerminal() && !quiet;
    bar = new ProgressBar(drawn, context.look(), context.streams().err());
  }

  @Override
  public void started(RemoteArchive archive, long already, OptionalLong total) {
    if (!bar.isDrawn()) {
      tell(already == 0 ? "sync.started" : "sync.resumed", archive.name(), megabytes(already));
    }
    bar.start(archive.name(), already, total);
  }

  @Override
  public void received(long bytes) {
    bar.advance(bytes);
  }

  @Override
  public void retrying(URI address, Problem problem, Duration wait) {
    bar.erase();
    String reason = SiteProblem.reason(problem, context.messages());
    tell("sync.retry", address, reason, wait.toSeconds());
  }

  @Override
  public void finished(Fetched fetched) {
    bar.erase();
    Messages messages = context.messages();
    RemoteArchive archive = fetched.archive();
    switch (fetched.outcome()) {
      case Outcome.Downloaded downloaded ->
          tell("sync.downloaded", archive.name(), megabytes(downloaded.bytes()));
      case Outcome.Unchanged unchanged -> tell("sync.unchanged", archive.name());
      case Outcome.Wanted wanted ->
          context
              .streams()
              .out()
              .println(
                  wanted.bytes().isPresent()
                      ? messages.get(
                          "sync.wanted.size",
                          archive.address(),
                          megabytes(wanted.bytes().getAsLong()))
                      : messages.get("sync.wanted", archive.address()));
      case Outcome.Failed failed ->
          context.print(SiteProblem.line(archive.address(), failed.problem(), messages));
    }
  }

  private void tell(String key, Object... arguments) {
    if (!quiet) {
      context.say(key, arguments);
    }
  }

  private String megabytes(long bytes) {
    return ProgressBar.megabytes(bytes, context.messages());
  }
}

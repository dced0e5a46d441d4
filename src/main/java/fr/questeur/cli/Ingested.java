package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.Counter;
import fr.questeur.cli.output.IngestFormat;
import fr.questeur.ingest.IngestOptions;
import fr.questeur.ingest.IngestReport;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** An ingestion that a command runs: it can be interrupted, and tells what it did. */
final class Ingested {
  private Ingested() {}

  /**
   * Brings the paths into the index, and prints the report and what could not be read.
   *
   * @return how to leave
   */
  static ExitCode run(
      List<String> paths,
      InputStream standardInput,
      IngestOptions options,
      IngestFormat format,
      IndexFolder index,
      Context context) {
    try (Questeur questeur = Library.forWriting(index, context)) {
      return Interruption.during(
          questeur::stop,
          () -> {
            Counter counter = counter(context);
            IngestReport done;
            try {
              done =
                  questeur.ingest(
                      paths,
                      standardInput,
                      options.listingUnchanged(format.listsUnchanged()),
                      counter::count);
            } finally {
              counter.erase();
            }
            return say(done, options, format, questeur, context);
          });
    }
  }

  private static Counter counter(Context context) {
    boolean drawn = context.surroundings().errorTerminal();
    return new Counter(drawn, context.messages(), context.streams().err());
  }

  private static ExitCode say(
      IngestReport done,
      IngestOptions options,
      IngestFormat format,
      Questeur questeur,
      Context context) {
    Failures.say(done.failures(), context);
    boolean exists = questeur.hasIndex();
    format.print(
        done,
        exists ? questeur.size() : 0,
        exists ? questeur.dataUntil() : Optional.empty(),
        context.look(),
        context.streams().out());
    context.streams().out().flush(); // An interrupted process may be gone before the program's end.
    if (options.dryRun()) {
      context.say("index.dry");
    }
    if (done.stopped()) {
      context.say(options.rebuild() ? "index.stopped.rebuild" : "index.stopped");
      return ExitCode.INTERRUPTED;
    }
    return Failures.exitCode(done.failures());
  }
}

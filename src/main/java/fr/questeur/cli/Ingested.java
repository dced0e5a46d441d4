package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.IngestFormat;
import fr.questeur.ingest.IngestOptions;
import fr.questeur.ingest.IngestReport;
import java.util.Optional;

/** Tells what an ingestion did. */
final class Ingested {
  private Ingested() {}

  /**
   * Prints the report and what could not be read.
   *
   * @return how to leave
   */
  static ExitCode say(
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

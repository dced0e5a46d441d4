package fr.questeur.cli;

import fr.questeur.cli.output.Style;
import fr.questeur.ingest.Failure;
import java.util.List;

/** Tells what could not be read: a line for each, and the exit code. */
final class Failures {
  private Failures() {}

  static void say(List<Failure> failures, Context context) {
    for (Failure failure : failures) {
      context.say("failure", Style.clean(failure.label()), Style.clean(failure.reason()));
    }
  }

  static ExitCode exitCode(List<Failure> failures) {
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
  }
}

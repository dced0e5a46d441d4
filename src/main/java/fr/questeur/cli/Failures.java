package fr.questeur.cli;

import fr.questeur.ingest.Failure;
import java.util.List;

/** Tells what could not be read: a line for each, and the exit code. */
final class Failures {
  private Failures() {}

  static void say(List<Failure> failures, Context context) {
    for (Failure failure : failures) {
      context.say("failure", failure.label(), context.messages().reason(failure.reason()));
    }
  }

  static ExitCode exitCode(List<Failure> failures) {
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
  }
}

package fr.questeur.cli;

import fr.questeur.cli.output.CandidatesJson;
import fr.questeur.cli.output.Style;
import fr.questeur.model.Publication;
import java.util.List;

/** Says that an identifier or a number does not mean one publication. */
final class Ambiguity {
  private Ambiguity() {}

  /**
   * Says beside the results that there is no one publication of that identifier, and which there
   * are if there are several; as JSON it is a result.
   */
  static ExitCode notOne(String id, List<Publication> found, boolean json, Context context) {
    if (json) {
      CandidatesJson.print(id, found, context.streams().out());
    }
    if (found.isEmpty()) {
      context.say("show.none", id);
      return ExitCode.NOTHING_FOUND;
    }
    context.say("show.several", id);
    for (Publication one : found) {
      String line = "  " + one.identifier() + one.title().map(title -> "  " + title).orElse("");
      context.streams().err().println(Style.clean(line));
    }
    return ExitCode.USAGE;
  }
}

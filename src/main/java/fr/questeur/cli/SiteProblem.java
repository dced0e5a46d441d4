package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import fr.questeur.source.opendata.Problem;
import java.net.URI;

/** Says in a line what could not be had from the network, why, and what to do. */
final class SiteProblem {
  private SiteProblem() {}

  static String line(URI address, Problem problem, Messages messages) {
    return messages.get(
        "site.line", address, reason(problem, messages), messages.get("advice." + problem.kind()));
  }

  /** Only what happened. */
  static String reason(Problem problem, Messages messages) {
    return messages.get("site." + problem.kind(), problem.detail());
  }
}

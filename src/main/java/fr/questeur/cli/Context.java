package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import fr.questeur.cli.output.Look;
import fr.questeur.cli.output.Paragraph;
import fr.questeur.cli.output.Style;
import fr.questeur.query.QuerySyntaxException;
import java.time.Clock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What every command is given.
 *
 * @param streams what it reads and prints to
 * @param preferences how it is to speak, and where it runs
 * @param clock says what day it is
 * @param messages what it says, in the user's language
 * @param headStart the index, if it is already being opened
 */
record Context(
    Streams streams, Preferences preferences, Clock clock, Messages messages, HeadStart headStart) {

  /** Where it runs. */
  Surroundings surroundings() {
    return preferences.surroundings();
  }

  /** Prints one line for the user beside the results, with the program's name before it. */
  void say(String key, Object... arguments) {
    print(messages.get(key, arguments));
  }

  /** Prints one line, cleaned of what the terminal would obey; a terminal gets it word-wrapped. */
  void print(String line) {
    String clean = "questeur: " + Style.clean(line);
    if (surroundings().errorTerminal() && clean.length() > preferences.columns()) {
      new Paragraph("", "", preferences.columns()).add(clean).print(streams.err());
    } else {
      streams.err().println(clean);
    }
  }

  /** The error for a command line that cannot be meant so. */
  ParameterException usage(CommandSpec spec, String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), messages.get(key, arguments));
  }

  /** What is wrong with a query and what to write, in the user's language if it is known there. */
  String explain(QuerySyntaxException e) {
    String key = "query." + e.problem();
    return messages.has(key)
        ? messages.get(key, e.arguments(messages.language()).toArray())
        : e.explanation();
  }

  /** How text output looks. */
  Look look() {
    return new Look(messages, preferences.colour(), preferences.columns());
  }
}

package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import fr.questeur.cli.output.Look;
import java.time.Clock;

/**
 * What every command is given.
 *
 * @param streams what it reads and prints to
 * @param surroundings where it runs
 * @param clock says what day it is
 * @param messages what it says, in the user's language
 */
record Context(Streams streams, Surroundings surroundings, Clock clock, Messages messages) {

  /** Prints one line for the user beside the results, with the program's name before it. */
  void say(String key, Object... arguments) {
    streams.err().println("questeur: " + messages.get(key, arguments));
  }

  /** How text output looks. */
  Look look() {
    return new Look(messages, surroundings.colour(), surroundings.columns());
  }
}

package fr.questeur.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The arguments that make up a query. */
final class QueryWords {

  /** The query of commands that can do without one. */
  static final List<String> EVERYTHING = List.of("*:*");

  private QueryWords() {}

  /**
   * The query as one text. Words that start with one dash are part of it; two dashes before {@code
   * --} are a misspelt option.
   *
   * @throws UnmatchedArgumentException if there is such an option
   */
  static String join(List<String> words, CommandSpec spec) {
    List<String> given = spec.commandLine().getParseResult().originalArgs();
    int end = given.indexOf("--");
    for (String argument : end < 0 ? given : given.subList(0, end)) {
      if (argument.startsWith("--") && argument.length() > 2 && words.contains(argument)) {
        throw new UnmatchedArgumentException(spec.commandLine(), List.of(argument));
      }
    }
    return String.join(" ", words);
  }
}

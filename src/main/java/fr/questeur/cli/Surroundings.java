package fr.questeur.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the program knows of where it runs. The launcher finds these things out in the shell, where
 * they cost nothing, and passes them as system properties.
 *
 * @param environment the environment variables
 * @param home the checkout that the launcher belongs to, if it runs from one
 * @param terminal whether standard output is a terminal that obeys escapes
 * @param errorTerminal whether standard error is one
 * @param columns the width to print at
 * @param language the language of messages, {@code fr} or {@code en}
 */
record Surroundings(
    Map<String, String> environment,
    Optional<String> home,
    boolean terminal,
    boolean errorTerminal,
    int columns,
    Locale language) {

  private static final int DEFAULT_COLUMNS = 80;
  private static final int MIN_COLUMNS = 40;

  /** Lines longer than this are hard to read however wide the terminal is. */
  private static final int MAX_COLUMNS = 120;

  /** A terminal that obeys no escapes (of an editor, for instance) is none here. */
  Surroundings {
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    terminal = terminal && !dumb;
    errorTerminal = errorTerminal && !dumb;
  }

  static Surroundings ofProcess() {
    return new Surroundings(
        System.getenv(),
        Optional.ofNullable(System.getProperty("questeur.home")),
        Boolean.getBoolean("questeur.terminal"),
        Boolean.getBoolean("questeur.terminal.errors"),
        Math.clamp(
            Integer.getInteger("questeur.columns", DEFAULT_COLUMNS), MIN_COLUMNS, MAX_COLUMNS),
        language(System.getProperty("questeur.lang", Locale.getDefault().getLanguage())));
  }

  private static Locale language(String name) {
    return name.startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  /** The value of an environment variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Whether to print colours: on a terminal, unless NO_COLOR is set (no-color.org). */
  boolean colour() {
    return terminal && variable("NO_COLOR").isEmpty();
  }
}

package fr.questeur.config;

import java.util.List;

/** Says what is wrong with a setting, and where it stands. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The kinds of trouble. */
  public enum Problem {
    /** There is no text of a usual length that may be read. */
    UNREADABLE,
    /** The file is no TOML; its argument says why. */
    SYNTAX,
    /** There is no such setting; its arguments are the name and those that there are. */
    UNKNOWN,
    /**
     * The setting does not take that value; its arguments are the name, the value and what it may
     * be.
     */
    VALUE,
    /** There is no such engine yet; its arguments are as those of {@link #VALUE}. */
    ENGINE,
    /** The setting stands further up already; its argument is the name. */
    REPEATED
  }

  private final Problem problem;
  private final String place;
  private final transient List<Object> arguments;

  ConfigException(Problem problem, String place, Object... arguments) {
    super(place + ": " + problem + " " + List.of(arguments));
    this.problem = problem;
    this.place = place;
    this.arguments = List.of(arguments);
  }

  /** A setting does not take that value. */
  static ConfigException ofValue(String place, Key key, String value) {
    Problem problem = key == Key.ENGINE ? Problem.ENGINE : Problem.VALUE;
    return new ConfigException(problem, place, key.label(), value, key.allowed());
  }

  /** The kind of trouble. */
  public Problem problem() {
    return problem;
  }

  /** The file and the line, or the environment variable. */
  public String place() {
    return place;
  }

  /** What a message says besides. */
  public List<Object> arguments() {
    return arguments;
  }
}

package fr.questeur.config;

/**
 * A value that the user has set.
 *
 * @param value the value; the key takes it
 * @param origin where it was set
 */
public record Setting(String value, Origin origin) {

  /** Where a setting comes from, the strongest first. */
  public enum Origin {
    /** An option of the command line. */
    OPTION,
    /** An environment variable. */
    VARIABLE,
    /** The file of settings. */
    FILE,
    /** What the program does by itself. */
    DEFAULT
  }
}

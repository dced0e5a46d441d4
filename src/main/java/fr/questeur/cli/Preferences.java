package fr.questeur.cli;

import fr.questeur.config.Configuration;
import fr.questeur.config.Key;
import fr.questeur.config.Setting;
import fr.questeur.config.Setting.Origin;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What is in force: what an option says, or else an environment variable, or else the file of
 * settings, or else what the program does by itself.
 *
 * @param configuration variables and file
 * @param options the options of the command that runs
 * @param surroundings where it runs
 */
record Preferences(Configuration configuration, CommonOptions options, Surroundings surroundings) {

  private static final int LIMIT = 10;
  private static final String PAGER = "less";

  /** The pager that is none. */
  private static final String NO_PAGER = "cat";

  /**
   * A value that is in force.
   *
   * @param origin what kind of place it is from
   * @param source the name of the option, variable or file; empty for a default
   */
  record InForce(Key key, String value, Origin origin, String source) {}

  /** The folder of the index. */
  InForce index(Optional<Path> option, Path byDefault) {
    return option
        .map(folder -> option(Key.INDEX, folder.toString(), "--index"))
        .orElseGet(() -> configured(Key.INDEX, byDefault.toString()));
  }

  /** When to print colours. */
  InForce color() {
    InForce color =
        options
            .color()
            .map(choice -> option(Key.COLOR, lower(choice), "--color"))
            .orElseGet(() -> configured(Key.COLOR, "auto"));
    // A setting of the user for this program is stronger than one for all (no-color.org).
    boolean without = surroundings.variable("NO_COLOR").isPresent();
    return color.origin() == Origin.DEFAULT && without
        ? new InForce(Key.COLOR, "never", Origin.VARIABLE, "NO_COLOR")
        : color;
  }

  /** The language of messages. */
  InForce language() {
    return options
        .language()
        .map(choice -> option(Key.LANG, lower(choice), "--lang"))
        .orElseGet(() -> configured(Key.LANG, surroundings.language().getLanguage()));
  }

  /** How many results a page has. */
  InForce limit(Optional<Integer> option) {
    return option
        .map(number -> option(Key.LIMIT, String.valueOf(number), "--limit"))
        .orElseGet(() -> configured(Key.LIMIT, String.valueOf(LIMIT)));
  }

  /** The program that shows long output page by page. */
  InForce pager() {
    if (options.noPager()) {
      return option(Key.PAGER, NO_PAGER, "--no-pager");
    }
    InForce pager = configured(Key.PAGER, PAGER);
    if (pager.origin() != Origin.DEFAULT || !surroundings.environment().containsKey("PAGER")) {
      return pager;
    }
    String usual = surroundings.variable("PAGER").orElse(NO_PAGER);
    return new InForce(Key.PAGER, usual, Origin.VARIABLE, "PAGER");
  }

  /** What searches. */
  InForce engine() {
    return configured(Key.ENGINE, "embedded");
  }

  /** Whether to show output page by page. */
  boolean pages() {
    return surroundings.terminal() && !pager().value().equals(NO_PAGER);
  }

  /** Whether to print colours and links. */
  boolean colour() {
    return switch (color().value()) {
      case "always" -> true;
      case "never" -> false;
      default -> surroundings.colour();
    };
  }

  /** The width to print at. */
  int columns() {
    return options.width().orElse(surroundings.columns());
  }

  /** The messages' language. */
  Locale locale() {
    return Locale.of(language().value());
  }

  private static InForce option(Key key, String value, String name) {
    return new InForce(key, value, Origin.OPTION, name);
  }

  private InForce configured(Key key, String byDefault) {
    return configuration
        .get(key)
        .map(setting -> new InForce(key, setting.value(), setting.origin(), source(key, setting)))
        .orElseGet(() -> new InForce(key, byDefault, Origin.DEFAULT, ""));
  }

  private String source(Key key, Setting setting) {
    return setting.origin() == Origin.FILE ? configuration.file().toString() : key.variable();
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}

package fr.questeur.cli;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that say how the program speaks. */
final class CommonOptions {

  /** The least and the largest width that can be asked for. */
  static final int MIN_WIDTH = 20;

  static final int MAX_WIDTH = 1_000;
  static final String WIDTH = "--width";

  private static final String LANGUAGE = "--lang";

  /** When to print colours and links. */
  enum ColorChoice {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    /** In pipes and files too. */
    ALWAYS,
    /** Nowhere. */
    NEVER
  }

  /** The languages of messages. */
  enum Language {
    /** English. */
    EN,
    /** French. */
    FR
  }

  private final Supplier<Optional<ColorChoice>> color;
  private final Supplier<Optional<Language>> language;
  private final Supplier<Boolean> noPager;
  private final Supplier<Boolean> debug;
  private final Supplier<Optional<Integer>> width;
  private Optional<Language> anticipated = Optional.empty();

  CommonOptions(Options options) {
    color =
        options.inherited(
            "--color", "auto|always|never", "color", ValueType.choice(ColorChoice.class));
    language = options.inherited(LANGUAGE, "en|fr", "lang", ValueType.choice(Language.class));
    noPager = options.inheritedFlag("--no-pager", "no.pager");
    debug = options.inheritedFlag("--debug", "debug");
    width =
        options.inherited(WIDTH, "N", "width", ValueType.of(Integer.class, CommonOptions::width));
  }

  private CommonOptions() {
    color = Optional::empty;
    language = Optional::empty;
    noPager = () -> false;
    debug = () -> false;
    width = Optional::empty;
  }

  /** None of them, for what is printed without reading the command line. */
  static CommonOptions none() {
    return new CommonOptions();
  }

  /** Reads a width in which text can be set. */
  private static int width(String value) {
    int width = Integer.parseInt(value);
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      throw new TypeConversionException(value);
    }
    return width;
  }

  /**
   * The language that the arguments ask for, before they are read: the errors of reading them are
   * in it already.
   */
  void anticipate(String... arguments) {
    String value = Options.anticipate(LANGUAGE, arguments).orElse("");
    for (Language known : Language.values()) {
      if (known.name().equalsIgnoreCase(value)) {
        anticipated = Optional.of(known);
      }
    }
  }

  Optional<ColorChoice> color() {
    return color.get();
  }

  Optional<Language> language() {
    return language.get().or(() -> anticipated);
  }

  boolean noPager() {
    return noPager.get();
  }

  /** Whether to show the stack trace of an error. */
  boolean debug() {
    return debug.get();
  }

  Optional<Integer> width() {
    return width.get();
  }
}

package fr.questeur.cli;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
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

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      scope = ScopeType.INHERIT,
      descriptionKey = "color")
  private ColorChoice color;

  @Option(
      names = LANGUAGE,
      paramLabel = "en|fr",
      scope = ScopeType.INHERIT,
      descriptionKey = "lang")
  private Language language;

  @Option(names = "--no-pager", scope = ScopeType.INHERIT, descriptionKey = "no.pager")
  private boolean noPager;

  @Option(
      names = WIDTH,
      paramLabel = "N",
      converter = WidthConverter.class,
      scope = ScopeType.INHERIT,
      descriptionKey = "width")
  private Integer width;

  /** Reads a width in which text can be set. */
  static final class WidthConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      int width = Integer.parseInt(value);
      if (width < MIN_WIDTH || width > MAX_WIDTH) {
        throw new TypeConversionException(value);
      }
      return width;
    }
  }

  /**
   * The language that the arguments ask for, before they are read: the errors of reading them are
   * in it already.
   */
  void anticipate(String... arguments) {
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      String value = "";
      if (arguments[i].startsWith(LANGUAGE + "=")) {
        value = arguments[i].substring(LANGUAGE.length() + 1);
      } else if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
        value = arguments[i + 1];
      }
      for (Language known : Language.values()) {
        if (known.name().equalsIgnoreCase(value)) {
          language = known;
        }
      }
    }
  }

  Optional<ColorChoice> color() {
    return Optional.ofNullable(color);
  }

  Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  boolean noPager() {
    return noPager;
  }

  Optional<Integer> width() {
    return Optional.ofNullable(width);
  }
}

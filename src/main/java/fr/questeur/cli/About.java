package fr.questeur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The program's version, and its help as the build has it ready: for picocli to lay it out takes a
 * cold start longer than all the rest. A test holds that it is what picocli prints.
 */
final class About {

  /** The width that the help is ready for. */
  static final int WIDTH = 80;

  private static final char ESCAPE = '\u001b';

  private About() {}

  /** Whether that is all that is asked, and it is ready. */
  static boolean isAsked(Surroundings surroundings, String... arguments) {
    if (arguments.length != 1) {
      return false;
    }
    boolean help = arguments[0].equals("--help") && surroundings.columns() <= WIDTH;
    return help || isVersion(arguments[0]);
  }

  private static boolean isVersion(String argument) {
    return argument.equals("--version") || argument.equals("-V");
  }

  /** What to print. */
  static String text(String argument, Preferences preferences) {
    return isVersion(argument)
        ? version() + System.lineSeparator()
        : help(preferences.locale(), preferences.colour());
  }

  /** The program's name, and the version in the jar's manifest. */
  static String version() {
    String version = About.class.getPackage().getImplementationVersion();
    return "questeur " + (version == null ? "(not packaged)" : version);
  }

  private static String help(Locale language, boolean colour) {
    String name = language.getLanguage().equals("fr") ? "help_fr.txt" : "help.txt";
    try (InputStream text = About.class.getResourceAsStream(name)) {
      String help = new String(text.readAllBytes(), StandardCharsets.UTF_8);
      return colour ? help : withoutColours(help);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String withoutColours(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ESCAPE) {
        i = text.indexOf('m', i);
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}

package fr.questeur.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A program that prints its arguments and the checkout that the launcher named, as UTF-8 whatever
 * the locale.
 */
public final class EchoArguments {
  private EchoArguments() {}

  /** Prints one argument a line. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String argument : arguments) {
      out.println("<" + argument + ">");
    }
    out.println(System.getProperty("questeur.home"));
  }
}

package fr.questeur.cli.output;

import java.io.PrintStream;

/** A line of a terminal that is drawn over itself. Not safe for use by several threads. */
final class LiveLine {

  private final PrintStream out;
  private String shown = "";

  LiveLine(PrintStream out) {
    this.out = out;
  }

  /** Draws the line in place of the one before; it has to be shorter than the terminal is wide. */
  void draw(String line) {
    if (!line.equals(shown)) {
      out.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
      out.flush();
      shown = line;
    }
  }

  /** Leaves an empty line, for something else. */
  void erase() {
    if (!shown.isEmpty()) {
      out.print("\r" + " ".repeat(shown.length()) + "\r");
      out.flush();
      shown = "";
    }
  }
}

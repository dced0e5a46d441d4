package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A line of a terminal that shows how far a download has come, drawn over itself:
 *
 * <pre>{@code 17/Questions_ecrites.json.zip [#######.......]  48 %  13.1 of 27.4 MB}</pre>
 *
 * Not safe for use by several threads.
 */
public final class ProgressBar {

  private static final double MEGABYTE = 1_000_000;
  private static final int PERCENT = 100;

  /** Shorter ones would not tell more than the number. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 30;

  private final boolean drawn;
  private final Look look;
  private final LiveLine live;
  private String name = "";
  private OptionalLong total = OptionalLong.empty();

  /**
   * A bar.
   *
   * @param drawn whether to draw it at all
   */
  public ProgressBar(boolean drawn, Look look, PrintStream out) {
    this.drawn = drawn;
    this.look = look;
    live = new LiveLine(out);
  }

  /** Whether it is drawn at all. */
  public boolean isDrawn() {
    return drawn;
  }

  /**
   * Begins anew.
   *
   * @param total how many bytes it will be, if that is known
   */
  public void start(String name, long bytes, OptionalLong total) {
    this.name = abbreviated(name);
    this.total = total;
    advance(bytes);
  }

  /** So many bytes have come; drawn only when that makes a difference to the eye. */
  public void advance(long bytes) {
    if (drawn) {
      live.draw(line(bytes));
    }
  }

  /** Leaves an empty line, for something else. */
  public void erase() {
    live.erase();
  }

  private String line(long bytes) {
    Messages messages = look.messages();
    if (total.isEmpty() || total.getAsLong() <= 0) {
      return fitting(name + "  " + megabytes(bytes, messages));
    }
    long whole = total.getAsLong();
    double part = Math.min(1, (double) bytes / whole);
    String numbers =
        messages.get(
            "progress",
            String.format(Locale.ROOT, "%3d", (int) (part * PERCENT)),
            megabytes(bytes, messages),
            megabytes(whole, messages));
    int room = look.columns() - 1 - name.length() - numbers.length() - " []  ".length();
    if (room < SHORTEST) {
      return fitting(name + "  " + numbers);
    }
    int length = Math.min(room, LONGEST);
    int full = (int) (part * length);
    return name + " [" + "#".repeat(full) + ".".repeat(length - full) + "]  " + numbers;
  }

  /** The name gets half of the line at most. */
  private String abbreviated(String name) {
    int most = look.columns() / 2;
    return name.length() <= most ? name : name.substring(0, most - 1) + "…";
  }

  /** A terminal breaks a line that reaches its edge, and could not draw over it then. */
  private String fitting(String line) {
    return line.length() < look.columns() ? line : line.substring(0, look.columns() - 1);
  }

  /** A size in words. */
  public static String megabytes(long bytes, Messages messages) {
    return messages.get("megabytes", messages.decimal(bytes / MEGABYTE));
  }
}

package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import java.io.PrintStream;

/**
 * A line of a terminal that says how many documents have been read so far, drawn over itself. Short
 * runs show none. Safe for use by several threads.
 */
public final class Counter {

  /** So many documents are read between two lines. */
  private static final int STEP = 100;

  private final boolean drawn;
  private final Messages messages;
  private final LiveLine live;
  private long most;

  /**
   * A counter.
   *
   * @param drawn whether to draw it at all
   */
  public Counter(boolean drawn, Messages messages, PrintStream out) {
    this.drawn = drawn;
    this.messages = messages;
    live = new LiveLine(out);
  }

  /** So many documents have been read; one thread may be late with its number. */
  public void count(long documents) {
    if (drawn && documents % STEP == 0) {
      draw(documents);
    }
  }

  private synchronized void draw(long documents) {
    if (documents > most) {
      most = documents;
      live.draw(messages.count("progress.documents", documents));
    }
  }

  /** Leaves an empty line, for something else. */
  public synchronized void erase() {
    live.erase();
  }
}

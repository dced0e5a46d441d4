package fr.questeur.cli;

import fr.questeur.ingest.NoMoreException;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the program reads and prints to: results go to {@code out}, everything else to {@code err}.
 */
final class Streams {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final Outlet outlet;
  private final PrintStream out;
  private final PrintStream err;

  Streams(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    outlet = new Outlet(out);
    this.out =
        new PrintStream(new BufferedOutputStream(outlet, BUFFER), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /**
   * Prints one of many lines.
   *
   * @throws NoMoreException if there is no sense in printing more: the reader has gone, the disk is
   *     full
   */
  void printLine(String line) {
    out.println(line);
    if (outlet.failure != null) {
      throw new NoMoreException();
    }
  }

  /** Shows what is printed from now on page by page, if it is more than a screen. */
  void page(Preferences preferences) {
    outlet.page(preferences);
  }

  /**
   * Why results could not be printed, such as a full disk; empty if they were, and empty as well if
   * their reader went away ({@code | head}), which is its right.
   */
  Optional<IOException> outputFailure() {
    out.flush();
    outlet.end();
    return Optional.ofNullable(outlet.failure).filter(e -> !isBrokenPipe(e));
  }

  private static boolean isBrokenPipe(IOException e) {
    return e instanceof BrokenPipeException
        || String.valueOf(e.getMessage()).contains("Broken pipe");
  }

  /** Remembers what {@link PrintStream} swallows. */
  private static final class Outlet extends FilterOutputStream {
    private IOException failure;
    private Optional<Pager> pager = Optional.empty();

    Outlet(OutputStream out) {
      super(out);
    }

    void page(Preferences preferences) {
      pager = Optional.of(new Pager(out, preferences));
      out = pager.get();
    }

    /** Waits until the user has read all, if a pager shows it. */
    void end() {
      if (pager.isPresent()) {
        try {
          pager.get().close();
        } catch (IOException e) {
          failure = e;
        }
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}

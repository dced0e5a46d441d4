package fr.questeur.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the program reads and prints to: results go to {@code out}, everything else to {@code err}.
 */
final class Streams {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  Streams(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out =
        new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
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
}

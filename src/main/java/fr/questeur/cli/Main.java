package fr.questeur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;

/** Where the program starts. */
public final class Main {

  /** Not {@code System.out}, which keeps to itself that a disk is full or a reader has gone. */
  private static final OutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private Main() {}

  /** Runs one command with the process's own streams and leaves with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    Streams streams = new Streams(System.in, OUT, System.err);
    int code = new Program(streams, surroundings, new ParisClock()).run(arguments);
    if (code == ExitCode.INTERRUPTED.number()) {
      System.exit(code); // Never comes back: the end that a signal has begun has a code of its own.
    }
    // All is printed, and nothing waits for the end. System.exit would first look for a logger.
    Runtime.getRuntime().halt(code);
  }
}

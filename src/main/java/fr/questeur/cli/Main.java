package fr.questeur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;

/** Where the program starts. */
public final class Main {

  /** The Journal officiel's days are those of Paris, wherever the program runs. */
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Not {@code System.out}, which keeps to itself that a disk is full or a reader has gone. */
  private static final OutputStream OUT = new FileOutputStream(FileDescriptor.out);

  private Main() {}

  /** Runs one command with the process's own streams and leaves with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    Streams streams = new Streams(System.in, OUT, System.err);
    System.exit(new Program(streams, surroundings, Clock.system(PARIS)).run(arguments));
  }
}

package fr.questeur.cli;

import java.time.Clock;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command with the process's own streams and leaves with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    Streams streams = new Streams(System.in, System.out, System.err);
    System.exit(new Program(streams, surroundings, Clock.systemDefaultZone()).run(arguments));
  }
}

package fr.questeur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
    removeRefusedCache();
    if (code == ExitCode.INTERRUPTED.number()) {
      System.exit(code); // Never comes back: the end that a signal has begun has a code of its own.
    }
    // All is printed, and nothing waits for the end. System.exit would first look for a logger.
    Runtime.getRuntime().halt(code);
  }

  /**
   * Removes the start-up cache if Java has found it damaged, of which it says nothing: the next
   * start makes another. Of the archives of Java before 25 it cannot be known.
   */
  private static void removeRefusedCache() {
    String cache = System.getProperty("questeur.cache", "");
    if (cache.endsWith(".aot") && !System.getProperty("java.vm.info").contains("sharing")) {
      try {
        Files.deleteIfExists(Path.of(cache));
      } catch (IOException e) {
        // In a folder that may only be read it stays.
      }
    }
  }
}

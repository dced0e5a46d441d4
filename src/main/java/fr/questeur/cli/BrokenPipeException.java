package fr.questeur.cli;

import java.io.IOException;

/** The reader of the output has gone, which is its right. */
final class BrokenPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenPipeException(IOException cause) {
    super(cause);
  }
}

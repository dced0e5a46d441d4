package fr.questeur.source;

import java.io.IOException;

/** Takes what a walk over the sources finds, one thing at a time. */
public interface ContentReceiver {

  /**
   * Takes the bytes of one document.
   *
   * @throws IOException if they cannot be read; the walk reports it to {@link #failed} and goes on
   */
  void content(Content content) throws IOException;

  /** Something cannot be read. */
  void failed(String label, String reason);

  /** Something is left out on purpose, such as a folder's README. */
  void passedOver(String label, String reason);
}

package fr.questeur.source;

import java.io.IOException;

/**
 * Takes what a walk over the sources finds.
 *
 * <p>The walk asks for {@link #wants} in one thread, in the order of what it meets; {@link
 * #content} and {@link #failed} come from the threads of its {@link Workers}.
 */
public interface ContentReceiver {

  /** Whether to look into an archive at all. */
  default boolean wants(Archive archive) {
    return true;
  }

  /** Whether to open a document; asked before any of its bytes is read. */
  default boolean wants(Fingerprint fingerprint) {
    return true;
  }

  /**
   * Takes the bytes of one document.
   *
   * @throws IOException if they cannot be read; the walk reports it to {@link #failed} and goes on
   */
  void content(Content content) throws IOException;

  /** Something cannot be read. */
  void failed(String label, String reason);

  /** Something is left out on purpose, such as a folder's README. */
  default void passedOver(String label, String reason) {}

  /** All that is wanted of an archive has been handed on, and {@link #content} has returned. */
  default void ended(Archive archive) {}
}

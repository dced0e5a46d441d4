package fr.questeur.parse;

import java.io.IOException;

/** Says in one line why a document gives no record; the caller knows which document it is. */
public final class UnreadableDocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A message in one line, such as {@code no question number}. */
  public UnreadableDocumentException(String message) {
    super(message);
  }

  /** A message in one line, with the cause. */
  public UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}

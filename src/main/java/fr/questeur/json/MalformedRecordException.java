package fr.questeur.json;

import java.io.IOException;

/** Says that a JSON text is not a record of this project, where, and why. */
public final class MalformedRecordException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A message in one line, without the place. */
  public MalformedRecordException(String message) {
    super(message);
  }

  /** A message in one line, with what the JSON parser said. */
  public MalformedRecordException(String message, Throwable cause) {
    super(message, cause);
  }
}

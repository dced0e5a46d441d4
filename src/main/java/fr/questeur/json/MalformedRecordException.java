package fr.questeur.json;

import java.io.IOException;

/**
 * Says that a JSON text, or what an index keeps, is not a record of this project, where, and why.
 *
 * <p>The message is one line of some hundred characters, and holds nothing that a terminal obeys,
 * whatever the text held.
 */
public final class MalformedRecordException extends IOException {
  private static final long serialVersionUID = 1L;

  private static final int MAX_CHARACTERS = 300;

  /** A message without the place. */
  public MalformedRecordException(String message) {
    super(printable(message));
  }

  /** A message with what the JSON parser said. */
  public MalformedRecordException(String message, Throwable cause) {
    super(printable(message), cause);
  }

  private static String printable(String message) {
    String start =
        message.length() > MAX_CHARACTERS ? message.substring(0, MAX_CHARACTERS) + "…" : message;
    return start.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
  }
}

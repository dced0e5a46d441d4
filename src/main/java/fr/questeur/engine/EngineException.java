package fr.questeur.engine;

/** Says that an index cannot be used, and what kind of trouble it is in. */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The kinds of trouble; each has an exit code and an advice of its own. */
  public enum Reason {
    /** There is no index at that place. */
    NO_INDEX,
    /** Another process is writing to the index. */
    LOCKED,
    /** The index is damaged. */
    DAMAGED,
    /** The permissions of its files forbid to read it. */
    CANNOT_READ,
    /** An older version of the program wrote the index, which lacks what this one looks for. */
    OLDER,
    /** A newer version of the program wrote the index. */
    NEWER,
    /** A line of the user's own acronyms is not UTF-8; the place names it. */
    ACRONYM_NOT_UTF8,
    /** A line of the user's own acronyms has no tab after the letters; the place names it. */
    ACRONYM_WITHOUT_TAB,
    /** The place cannot be written: permissions, a full disk. */
    CANNOT_WRITE
  }

  private final Reason reason;
  private final String place;

  /**
   * A trouble.
   *
   * @param reason its kind
   * @param place the index, or the file in it, as the user named it
   * @param cause what the engine met; may be {@code null}
   */
  public EngineException(Reason reason, String place, Throwable cause) {
    super(reason + ": " + place + (cause == null ? "" : ": " + cause.getMessage()), cause);
    this.reason = reason;
    this.place = place;
  }

  /** The kind of trouble. */
  public Reason reason() {
    return reason;
  }

  /** The index, or the file in it and its line, as the user named it. */
  public String place() {
    return place;
  }
}

package fr.questeur.source.opendata;

import java.nio.file.Path;

/** Says that the folder of the archives cannot be used. */
public final class CacheException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    /** Another process downloads into it. */
    LOCKED,
    /** It cannot be written: permissions, a full disk. */
    CANNOT_WRITE
  }

  private final Reason reason;
  private final String place;

  CacheException(Reason reason, Path place, Exception cause) {
    super(reason + ": " + place, cause);
    this.reason = reason;
    this.place = place.toString();
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The folder or the file. */
  public String place() {
    return place;
  }
}

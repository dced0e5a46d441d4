package fr.questeur.source.opendata;

import java.io.Serializable;

/**
 * Why something could not be had from the site.
 *
 * @param kind what happened
 * @param detail more about it, possibly in the site's own words, which are not to be trusted; may
 *     be empty
 */
public record Problem(Kind kind, String detail) implements Serializable {

  /** What can happen. */
  public enum Kind {
    /** There is no such host. */
    UNKNOWN_HOST,
    /** Nobody answers there. */
    CANNOT_CONNECT,
    /** No answer, or no more of it, within the time. */
    TIMED_OUT,
    /** Anything else that goes wrong between two machines. */
    BROKEN_OFF,
    /** The site does not have it. */
    NOT_FOUND,
    /** The site answers something else; the detail is the number of the status. */
    STATUS,
    /** It is larger than any archive should be; the detail is the largest size, in bytes. */
    TOO_LARGE,
    /** What the site sends is no zip archive, such as a page that says what is wrong. */
    NOT_ARCHIVE,
    /** The archive came whole and is damaged all the same. */
    DAMAGED;

    /** Whether it is the content that is wrong, and not the way to it. */
    public boolean isDamage() {
      return this == NOT_ARCHIVE || this == DAMAGED;
    }
  }
}

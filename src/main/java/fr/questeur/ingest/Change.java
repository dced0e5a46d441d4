package fr.questeur.ingest;

import java.util.Locale;

/**
 * What an ingestion did to one publication.
 *
 * @param identifier the publication
 * @param kind what happened to it
 */
public record Change(String identifier, Kind kind) {

  /** The kinds of change; of several the first one counts. */
  public enum Kind {
    /** It was not in the index. */
    ADDED,
    /** It was, and its question now has an answer. */
    ANSWERED,
    /** It was, and its question is now withdrawn. */
    WITHDRAWN,
    /** It was, and another ministry is now to answer. */
    REATTRIBUTED,
    /** It was, and a text, a title or a name in it is another now. */
    CORRECTED,
    /** It was, and something has been added to what is known of it. */
    UPDATED,
    /** It was, and no source has it any longer. */
    REMOVED;

    /** The name in reports, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

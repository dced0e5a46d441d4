package fr.questeur.ingest;

import java.util.Locale;

/**
 * What an ingestion did to one publication.
 *
 * @param identifier the publication
 * @param kind what happened to it
 */
public record Change(String identifier, Kind kind) {

  /** The kinds of change. */
  public enum Kind {
    /** It was not in the index. */
    ADDED,
    /** It was, and its question now has an answer. */
    ANSWERED,
    /** It was, and its question is now withdrawn. */
    WITHDRAWN,
    /** It was, and something else about it is new. */
    UPDATED;

    /** The name in reports, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

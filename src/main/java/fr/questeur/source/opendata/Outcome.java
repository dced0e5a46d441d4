package fr.questeur.source.opendata;

import java.util.OptionalLong;

/** What became of one archive. */
public sealed interface Outcome {

  /**
   * It is new and in its place.
   *
   * @param bytes its size
   */
  record Downloaded(long bytes) implements Outcome {}

  /** The one that was there is still the site's. */
  record Unchanged() implements Outcome {}

  /**
   * It would be downloaded, if this were not a dry run.
   *
   * @param bytes its size, if the site says it
   */
  record Wanted(OptionalLong bytes) implements Outcome {}

  /** It could not be had; the one that was there, if any, stays. */
  record Failed(Problem problem) implements Outcome {}
}

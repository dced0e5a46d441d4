package fr.questeur.ingest;

/**
 * How to bring documents into an index.
 *
 * @param prune removes what has vanished from the sources that are named
 * @param rebuild begins with nothing: what no source has is gone, in one commit
 * @param dryRun says what would happen, and changes nothing
 */
public record IngestOptions(boolean prune, boolean rebuild, boolean dryRun) {

  /** What is new is added, what changed is replaced, and the rest stays. */
  public static final IngestOptions DEFAULT = new IngestOptions(false, false, false);
}

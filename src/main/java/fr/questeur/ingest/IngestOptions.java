package fr.questeur.ingest;

/**
 * How to bring documents into an index.
 *
 * @param prune removes what has vanished from the sources that are named
 * @param rebuild begins with nothing: what no source has is gone, in one commit
 * @param dryRun says what would happen, and changes nothing
 * @param commitEvery so many documents are read from one commit to the next, at least 1: what a
 *     sudden end costs at most; a rebuild has one commit in any case
 * @param listUnchanged reports each publication that was found again as the index has it, too: some
 *     100 bytes of memory for each
 */
public record IngestOptions(
    boolean prune, boolean rebuild, boolean dryRun, int commitEvery, boolean listUnchanged) {

  private static final int COMMIT_EVERY = 100_000;

  /** What is new is added, what changed is replaced, and the rest stays. */
  public static final IngestOptions DEFAULT = new IngestOptions(false, false, false);

  /** With a commit for each hundred thousand documents. */
  public IngestOptions(boolean prune, boolean rebuild, boolean dryRun) {
    this(prune, rebuild, dryRun, COMMIT_EVERY, false);
  }

  /** The same, with or without a list of what is unchanged. */
  public IngestOptions listingUnchanged(boolean listed) {
    return new IngestOptions(prune, rebuild, dryRun, commitEvery, listed);
  }
}

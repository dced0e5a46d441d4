package fr.questeur.engine;

/**
 * Something that a check of an index found wrong.
 *
 * @param kind what kind of thing
 * @param what which one: the name of a file, a part of the index, or a publication
 * @param publications how many publications cannot be read because of it, as far as known
 */
public record IndexProblem(Kind kind, String what, long publications) {

  /** The kinds of problem. */
  public enum Kind {
    /** The list of the index's parts cannot be read: nothing of it can. */
    COMMIT,
    /** A part of the index is missing or damaged. */
    SEGMENT,
    /** What was kept beside the publications is missing or damaged. */
    ATTACHMENT,
    /** A publication that was read is not in the index. */
    MISSING
  }
}

package fr.questeur.engine;

/** The order of hits; ties are in the order of identifiers. */
public enum Sort {
  /** The best first. */
  RELEVANCE,
  /** The best first, but of two that are about as good the newer one. */
  RECENT,
  /** The oldest first; those without a date last. */
  OLDEST,
  /** The newest first; those without a date last. */
  NEWEST,
  /** The longest wait for an answer first; those without an answer last. */
  DELAY
}

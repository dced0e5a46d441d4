package fr.questeur.engine;

/** Which questions may be compared with a subject. */
public enum Standing {
  /** All of them. */
  ANY,
  /** Those with a published answer, which may be used again. */
  ANSWERED,
  /** Those that wait for an answer, which may be given to all of them at once. */
  PENDING
}

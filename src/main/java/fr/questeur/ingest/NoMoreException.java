package fr.questeur.ingest;

/** Thrown by who is handed records and wants no more of them: ends the reading. */
public final class NoMoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}

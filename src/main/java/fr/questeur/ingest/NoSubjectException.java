package fr.questeur.ingest;

/** Says why no text could be had whose like to seek. */
public final class NoSubjectException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  NoSubjectException(Failure failure) {
    super(failure.label() + ": " + failure.reason());
    this.failure = failure;
  }

  /** What could not be read, and why. */
  public Failure failure() {
    return failure;
  }
}

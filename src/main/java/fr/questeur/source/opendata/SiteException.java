package fr.questeur.source.opendata;

import java.net.URI;

/** Says that the site cannot be asked even what it has. */
public final class SiteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final URI address;

  SiteException(URI address, Problem problem) {
    super(address + ": " + problem);
    this.address = address;
    this.problem = problem;
  }

  /** What happened. */
  public Problem problem() {
    return problem;
  }

  /** What was asked for. */
  public URI address() {
    return address;
  }
}

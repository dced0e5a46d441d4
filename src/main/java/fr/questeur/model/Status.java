package fr.questeur.model;

import java.util.Locale;
import java.util.Optional;

/** What became of a question. */
public enum Status {
  /** No answer yet, as of the date of its source. */
  PENDING,
  /** The Government's answer was published. */
  ANSWERED,
  /** The deputy took it back, or the Assemblée withdrew it (<em>retirée</em>). */
  WITHDRAWN,
  /** Without an answer when its legislature ended (<em>caduque</em>); always derived. */
  LAPSED;

  /** The name in records and queries, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that name, in any case, if there is one. */
  public static Optional<Status> of(String label) {
    for (Status status : values()) {
      if (status.label().equalsIgnoreCase(label)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}

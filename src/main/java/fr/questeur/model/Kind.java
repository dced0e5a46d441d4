package fr.questeur.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of publication that the corpus holds. */
public enum Kind {
  /** A question of a deputy to the Government. */
  QUESTION,
  /** A press release of a ministry (<em>communiqué de presse</em>). */
  RELEASE;

  /** The name in records and queries, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that name, in any case, if there is one. */
  public static Optional<Kind> of(String label) {
    for (Kind kind : values()) {
      if (kind.label().equalsIgnoreCase(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}

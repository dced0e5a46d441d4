package fr.questeur.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A correction that the Journal officiel published later.
 *
 * @param of what it corrects
 * @param text the correction
 * @param publishedOn the day of the issue
 * @param page the page of the issue, from 1
 */
public record Erratum(
    Part of, Optional<String> text, Optional<LocalDate> publishedOn, OptionalInt page) {

  /** The part of a question that an erratum corrects. */
  public enum Part {
    /** The question. */
    QUESTION,
    /** The answer. */
    ANSWER;

    /** The name in records, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that name, if there is one. */
    public static Optional<Part> of(String label) {
      for (Part part : values()) {
        if (part.label().equals(label)) {
          return Optional.of(part);
        }
      }
      return Optional.empty();
    }
  }
}

package fr.questeur.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published text with its place in the Journal officiel.
 *
 * @param text words and paragraphs, a blank line between paragraphs, no markup; empty if the source
 *     gives the place of publication only
 * @param publishedOn the day of the issue
 * @param page the page of the issue, from 1
 */
public record Passage(String text, Optional<LocalDate> publishedOn, OptionalInt page) {

  /** A text of which the place of publication is not known. */
  public static Passage of(String text) {
    return new Passage(text, Optional.empty(), OptionalInt.empty());
  }
}

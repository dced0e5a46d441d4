package fr.questeur.model;

import java.util.Optional;

/**
 * A ministry, by the name that it bore at the time.
 *
 * @param name as the source prints it
 * @param ref the reference at the Assemblée, such as {@code PO791580}
 */
public record Ministry(String name, Optional<String> ref) {

  /** A ministry of which only the name is known. */
  public static Ministry named(String name) {
    return new Ministry(name, Optional.empty());
  }
}

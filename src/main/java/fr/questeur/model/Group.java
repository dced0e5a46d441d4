package fr.questeur.model;

import java.util.Optional;

/**
 * A political group of the Assemblée (<em>groupe parlementaire</em>).
 *
 * @param name the full name, such as {@code Rassemblement National}
 * @param abbreviation the official short form, such as {@code RN}
 * @param ref the reference at the Assemblée, such as {@code PO800520}
 */
public record Group(Optional<String> name, Optional<String> abbreviation, Optional<String> ref) {

  /** A group of which only the name is known. */
  public static Group named(String name) {
    return new Group(Optional.of(name), Optional.empty(), Optional.empty());
  }

  /** The name, or else the abbreviation. */
  public Optional<String> label() {
    return name.or(() -> abbreviation);
  }
}

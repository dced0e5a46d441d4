package fr.questeur.model;

import java.util.Locale;
import java.util.Optional;

/** The procedure by which a question was put; the names are the Assemblée's own abbreviations. */
public enum QuestionType {
  /** Written question (<em>question écrite</em>), answered in the Journal officiel. */
  QE,
  /** Question to the Government (<em>question au Gouvernement</em>), put and answered aloud. */
  QG,
  /** Oral question without debate (<em>question orale sans débat</em>). */
  QOSD;

  /** The type of that abbreviation, in any case, if there is one. */
  public static Optional<QuestionType> of(String abbreviation) {
    return switch (abbreviation.toUpperCase(Locale.ROOT)) {
      case "QE" -> Optional.of(QE);
      case "QG" -> Optional.of(QG);
      case "QOSD" -> Optional.of(QOSD);
      default -> Optional.empty();
    };
  }
}

package fr.questeur.parse;

/** How persons are named in French prose, as regular expressions without groups. */
final class PersonNames {

  /** The civility before a name. */
  static final String CIVILITY = "(?:M\\.|Mme|Mlle)";

  private static final String WORD = "(?:d['’])?\\p{Lu}(?:\\.|[\\p{L}'’\\-]*+)";

  /** First name and surname, each with a capital, particles between them. */
  static final String FULL_NAME =
      WORD + "(?:(?: (?:de|du|des|la|le|von|van|der|den)){0,3} " + WORD + "){1,4}";

  private PersonNames() {}
}

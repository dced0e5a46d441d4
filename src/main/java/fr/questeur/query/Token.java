package fr.questeur.query;

/** What the {@link Lexer} makes of the text. */
sealed interface Token {

  /** Where it stands. */
  Span span();

  /** One run of characters without blanks, as typed. */
  record Bare(String text, Span span) implements Token {}

  /** A text in quotes, blanks folded, with the number after its tilde or 0. */
  record Quoted(String text, int slop, Span span) implements Token {}

  /** The name of a field and its colon; a value always follows, glued to it. */
  record FieldName(Field field, Span span) implements Token {}

  /** A sign of the language, as typed. */
  record Sign(Kind kind, String text, Span span) implements Token {}

  /** The signs of the language. */
  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    END
  }

  /** Whether this is a sign of that kind. */
  default boolean is(Kind kind) {
    return this instanceof Sign sign && sign.kind() == kind;
  }
}

package fr.questeur.query;

import fr.questeur.model.QuestionType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tree of a query, bound to no engine. Immutable and safe to share between threads.
 *
 * <p>Texts are as typed, case and punctuation included, blanks folded to one space: an engine
 * analyzes them, and one text may give no token ({@code -}, a stop word) or several ({@code
 * vice-président}). Text never holds control characters.
 *
 * <p>A tree is at most some {@code 3 × }{@link QueryParser#MAX_DEPTH} levels deep, so that code
 * that walks it may recurse.
 */
public sealed interface Query {

  /** Where it stands in the text of the query, without the parentheses around it. */
  Span span();

  /**
   * Everything ({@code *:*} or {@code *}).
   *
   * @param span the place
   */
  record All(Span span) implements Query {}

  /**
   * One run of characters without blanks.
   *
   * @param text the word as typed, not empty
   * @param span the place
   */
  record Word(String text, Span span) implements Query {}

  /**
   * Words that follow each other ({@code "a b"}).
   *
   * @param text the words without the quotes, not empty
   * @param slop how many positions the words may be moved in all, 0 for an exact phrase
   * @param span the place, quotes included
   */
  record Phrase(String text, int slop, Span span) implements Query {}

  /**
   * A text whose words describe what is looked for: any of them may match, the more and the rarer
   * the better. The query language has no words for it.
   *
   * @param text without operators
   * @param span the place
   */
  record FreeText(String text, Span span) implements Query {}

  /**
   * All words that start so ({@code infirm*}).
   *
   * @param text the start, without the star
   * @param span the place
   */
  record Prefix(String text, Span span) implements Query {}

  /**
   * All words spelt nearly so ({@code asalee~}).
   *
   * @param text the word, without the tilde
   * @param span the place
   */
  record Fuzzy(String text, Span span) implements Query {}

  /**
   * All of them.
   *
   * @param clauses two or more, in the order of the text
   * @param span the place
   */
  record And(List<Query> clauses, Span span) implements Query {
    /** Copies the list. */
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * At least one of them.
   *
   * @param clauses two or more, in the order of the text
   * @param span the place
   */
  record Or(List<Query> clauses, Span span) implements Query {
    /** Copies the list. */
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Everything but that; it may stand alone.
   *
   * @param clause what must not match
   * @param span the place, operator included
   */
  record Not(Query clause, Span span) implements Query {}

  /**
   * A value of a field as a whole, case, accents, blanks and punctuation aside. The query language
   * has no words for it.
   *
   * @param text the value, with a letter or a digit in it
   * @param span the place
   */
  record Whole(String text, Span span) implements Query {}

  /**
   * A condition on one field.
   *
   * @param field the field
   * @param value for a field of words a tree of {@link Word}, {@link Phrase}, {@link Prefix},
   *     {@link Fuzzy}, {@link And}, {@link Or}, {@link Not}, or {@link Whole}; for {@link
   *     Field#CITES} an {@link Identifier}; for any field {@link All}, which means that the
   *     document has a value there
   * @param span the place, the field's name included
   */
  record InField(Field field, Query value, Span span) implements Query {}

  /**
   * One of the values of a closed set.
   *
   * @param field a field of {@link Field.Values#CHOICE}
   * @param value the value as records print it: {@code answered}, {@code QE}, {@code release}
   * @param span the place
   */
  record Choice(Field field, String value, Span span) implements Query {

    /** The value as queries of that language write it. */
    public String value(Language language) {
      return language.name(Choices.of(field).named(value));
    }
  }

  /**
   * Days from … to …; at least one end is there.
   *
   * @param field a field of {@link Field.Values#DATE}
   * @param from the first day, included
   * @param to the last day, included
   * @param span the place
   */
  record DateRange(Field field, Optional<LocalDate> from, Optional<LocalDate> to, Span span)
      implements Query {}

  /**
   * Whole numbers from … to …; at least one end is there.
   *
   * @param field a field of {@link Field.Values#NUMBER}
   * @param from the smallest, included
   * @param to the largest, included
   * @param span the place
   */
  record NumberRange(Field field, OptionalInt from, OptionalInt to, Span span) implements Query {}

  /**
   * The questions that bear that number: as a whole query, or as the value of {@link Field#CITES}.
   *
   * @param legislature the legislature, if it was given
   * @param type the procedure, if it was given
   * @param number the number, from 1
   * @param span the place
   */
  record Identifier(OptionalInt legislature, Optional<QuestionType> type, int number, Span span)
      implements Query {}
}

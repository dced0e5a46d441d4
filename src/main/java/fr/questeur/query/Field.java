package fr.questeur.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that a query may name, each in English and in French. */
public enum Field implements Named {
  /** The deputy who put the question, or the issuer of a release (<em>auteur</em>). */
  AUTHOR("auteur", Values.WORDS),
  /** The author's parliamentary group (<em>groupe</em>). */
  PARTY("groupe", Values.WORDS),
  /** The asked or the answering ministry (<em>ministère</em>). */
  MINISTRY("ministere", Values.WORDS),
  /** The ministry to which the question was put (<em>ministère interrogé</em>). */
  ASKED("interroge", Values.WORDS),
  /** The ministry that has to answer (<em>ministère attributaire</em>). */
  ANSWERING("attributaire", Values.WORDS),
  /** The subject heading (<em>rubrique</em>). */
  RUBRIC("rubrique", Values.WORDS),
  /** The title (<em>titre</em>). */
  TITLE("titre", Values.WORDS),
  /** The text of the question. */
  QUESTION("question", Values.WORDS),
  /** The text of the answer (<em>réponse</em>). */
  ANSWER("reponse", Values.WORDS),
  /** Who spoke, in an oral question or a release (<em>orateur</em>). */
  SPEAKER("orateur", Values.WORDS),
  /** The author's constituency (<em>circonscription</em>). */
  CONSTITUENCY("circonscription", Values.WORDS),
  /** The department of the constituency (<em>département</em>). */
  DEPARTMENT("departement", Values.WORDS),
  /** The legislature, a number. */
  LEGISLATURE("legislature", Values.NUMBER),
  /** The procedure: {@link fr.questeur.model.QuestionType}. */
  TYPE("type", Values.CHOICE),
  /** What became of the question (<em>statut</em>): {@link fr.questeur.model.Status}. */
  STATUS("statut", Values.CHOICE),
  /** The day of publication. */
  DATE("date", Values.DATE),
  /** The day on which the answer was published (<em>répondu</em>). */
  ANSWERED("repondu", Values.DATE),
  /** The days between question and answer (<em>délai</em>). */
  DELAY("delai", Values.NUMBER),
  /** The kind of publication (<em>genre</em>): {@link fr.questeur.model.Kind}. */
  KIND("genre", Values.CHOICE),
  /** Whether a group flagged the question as overdue (<em>signalée</em>): yes or no. */
  FLAGGED("signale", Values.CHOICE),
  /** Whether the deputy asked again (<em>renouvelée</em>): yes or no. */
  RENEWED("renouvele", Values.CHOICE),
  /** The questions that the text names (<em>cite</em>). */
  CITES("cite", Values.IDENTIFIER);

  /** What a field takes as its value. */
  public enum Values {
    /** Free text, matched by words. */
    WORDS,
    /** One of a closed set. */
    CHOICE,
    /** A day, month or year, or a range of them. */
    DATE,
    /** A whole number or a range of them. */
    NUMBER,
    /** The identifier of a question. */
    IDENTIFIER
  }

  private static final Map<String, Field> BY_NAME = new HashMap<>();

  static {
    for (Field field : values()) {
      BY_NAME.put(field.label(), field);
      BY_NAME.put(field.french, field);
    }
  }

  private final String french;
  private final Values values;

  Field(String french, Values values) {
    this.french = french;
    this.values = values;
  }

  /** The English name, as queries write it: in lower case. */
  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The French name, as queries write it: in lower case, without accents. */
  @Override
  public String frenchLabel() {
    return french;
  }

  /** What it takes as its value. */
  public Values takes() {
    return values;
  }

  /** The field of that English or French name, whatever its case and accents. */
  public static Optional<Field> of(String name) {
    return Optional.ofNullable(BY_NAME.get(Folding.fold(name)));
  }
}

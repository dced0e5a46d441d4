package fr.questeur.parse;

import fr.questeur.model.Author;
import fr.questeur.model.Question;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which a written question opens, {@code M. Kévin Mauvieux attire l'attention de …}:
 * they name the author where the rendition itself does not.
 */
final class OpeningFormula {

  /** Only the start of the text is looked at: no name is longer. */
  private static final int LONGEST = 160;

  /** Number and date that open data may put before, {@code 13382. — 10 mars 2026. — }. */
  private static final String NUMBER = "(?:\\d{1,7}\\. ?— ?[^—]{1,40}— ?)?";

  /** Stands behind the name of a deputy who has a namesake: {@code (Alpes-Maritimes)}. */
  private static final String DEPARTMENT = "(?: \\([^)]{1,60}\\))?";

  private static final String VERB =
      "(?:attire|appelle|rappelle|interroge|alerte|interpelle|prie|demande|redemande|questionne"
          + "|souhaite|souhaiterait|aimerait|d[ée]sire|d[ée]sirerait|voudrait|sollicite|signale"
          + "|expose|souligne|soumet|informe|invite|saisit|fait|porte|tient|se|s['’][\\p{L}]+|a"
          + "|remercie|constate|d[ée]plore|insiste|consid[èe]re|regrette|estime|revient|propose"
          + "|[ée]voque|rel[èe]ve|note|partage|exprime)";

  private static final Pattern OPENING =
      Pattern.compile(
          NUMBER
              + "(?<civility>"
              + PersonNames.CIVILITY
              + ") (?<name>"
              + PersonNames.FULL_NAME
              + ")"
              + DEPARTMENT
              + " "
              + VERB
              + "(?= )");

  private OpeningFormula() {}

  /** The author by civility and name, if the text opens with them and a verb of asking. */
  static Optional<Author> author(String text) {
    String start = TextCleaner.line(text.substring(0, Math.min(text.length(), LONGEST)));
    Matcher matcher = OPENING.matcher(start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        new Author(
            Optional.of(matcher.group("civility")),
            Optional.of(matcher.group("name")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /**
   * The question with its author's name from the opening of its text, named as derived, if the
   * rendition does not give the name.
   */
  static Question withAuthor(Question question) {
    Optional<Author> known = question.author();
    if (known.flatMap(Author::name).isPresent()) {
      return question;
    }
    Optional<Author> opening = question.question().flatMap(passage -> author(passage.text()));
    if (opening.isEmpty()) {
      return question;
    }
    Author named =
        new Author(
            opening.get().civility(),
            opening.get().name(),
            known.flatMap(Author::ref),
            known.flatMap(Author::group),
            known.flatMap(Author::constituency));
    return question.toBuilder().author(Optional.of(named)).addDerived("author.name").build();
  }
}

package fr.questeur.parse;

import fr.questeur.model.Author;
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

  /** The field to name in {@code derived} when the author was read from here. */
  static final String DERIVED = "author.name";

  /** Number and date that open data may put before, {@code 13382. — 10 mars 2026. — }. */
  private static final String NUMBER = "(?:\\d{1,7}\\. ?— ?[^—]{1,40}— ?)?";

  private static final String WORD = "\\p{Lu}[\\p{L}.'’\\-]*+";
  private static final String PARTICLE =
      "(?:de|du|des|la|le|von|van|der|den|d['’]\\p{Lu}[\\p{L}\\-]*+)";

  private static final String VERB =
      "(?:attire|appelle|rappelle|interroge|alerte|interpelle|prie|demande|redemande|questionne"
          + "|souhaite|souhaiterait|aimerait|d[ée]sire|d[ée]sirerait|voudrait|sollicite|signale"
          + "|expose|souligne|soumet|informe|invite|saisit|fait|porte|tient|se|s['’][\\p{L}]+|a"
          + "|remercie|constate|d[ée]plore|insiste|consid[èe]re|regrette|estime|revient|propose"
          + "|[ée]voque|rel[èe]ve|note|partage|exprime)";

  private static final Pattern OPENING =
      Pattern.compile(
          "\\A"
              + NUMBER
              + "(?<civility>M\\.|Mme|Mlle) (?<name>"
              + WORD
              + "(?: (?:"
              + PARTICLE
              + "|"
              + WORD
              + ")){1,6}?) "
              + VERB
              + "(?= )");

  private OpeningFormula() {}

  /** The author by civility and name, if the text opens with them and a verb of asking. */
  static Optional<Author> author(String text) {
    String start = TextCleaner.line(text.substring(0, Math.min(text.length(), LONGEST)));
    Matcher matcher = OPENING.matcher(start);
    if (!matcher.find()) {
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
}

package fr.questeur.parse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds speakers where no bold type marks them, as in the pages of legislatures 7 to 11: {@code M.
 * le president. La parole est a…}, {@code M. Christian Pierret, secrétaire d'Etat à l'industrie.
 * Monsieur le député…}. Reads one transcript from its start: an office opens a turn only if its
 * holder spoke or was called before, since a minister is spoken of more often than they speak.
 */
final class PlainOpenings {

  private static final String NAME =
      PersonNames.CIVILITY + " " + PersonNames.FULL_NAME + "(?: \\([^)]{1,60}\\))?";
  private static final String SEVERAL =
      "(?:Une?|Plusieurs|Quelques|De nombreux) (?:d[ée]put[ée]{1,2}s?|voix)(?: [^.]{1,200})?";
  private static final String OFFICE =
      PersonNames.CIVILITY + " (?:le |la |l['’])(?<office>[^.]{1,300}?)";
  private static final String ROLE =
      "(?i:premier|ministre|secr[ée]taire|garde|haut|porte|pr[ée]sident|rapporteu|sous)[^.]{0,300}";
  private static final String END = "\\.(?: [-–—])?(?: (?<rest>.*))?";

  /** The names of those who interject together, or one name with a role, or an office alone. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?<mark>(?:%s)(?:(?:,| et) %s){0,5}|%s, (?<role>%s)|%s|%s)%s"
              .formatted(NAME, NAME, NAME, ROLE, SEVERAL, OFFICE, END),
          Pattern.DOTALL);

  private static final String CALL = "a parole est ";
  private static final Pattern CALLED =
      Pattern.compile(CALL + "[aà] " + OFFICE + "(?:, (?:pour|en) [^.]{1,200})?\\.");

  /** Words of a sentence about an office's holder, not of the office's name. */
  private static final Pattern SENTENCE =
      Pattern.compile(" (?:m|n|s|j|je|il|elle|on|nous|vous|qui|que|ne|se|est|ont|avait|aurait) ");

  private static final Set<String> WITHOUT_CALL =
      Set.of(
          "president",
          "presidente",
          "premier ministre",
          "ministre",
          "ministre d etat",
          "secretaire d etat",
          "garde des sceaux");

  private final Set<String> offices = new HashSet<>(WITHOUT_CALL);

  /** The opening of the transcript's next paragraph, if it has one. */
  Optional<Opening> next(Paragraph paragraph) {
    String text = paragraph.text();
    Matcher called = CALLED.matcher(text);
    while (text.contains(CALL) && called.find()) {
      offices.add(TextCleaner.words(called.group("office")));
    }
    Matcher opening = OPENING.matcher(text);
    if (!opening.matches() || !isSpeaker(opening.group("role"), opening.group("office"))) {
      return Optional.empty();
    }
    String rest = Optional.ofNullable(opening.group("rest")).orElse("").strip();
    return Speaker.of(opening.group("mark")).map(speaker -> new Opening(speaker, rest));
  }

  private boolean isSpeaker(String role, String office) {
    if (role != null) {
      String folded = TextCleaner.words(role);
      offices.add(folded);
      return !SENTENCE.matcher(folded).find();
    }
    return office == null || offices.contains(TextCleaner.words(office));
  }
}

package fr.questeur.parse;

import fr.questeur.parse.Exchange.Opening;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds speakers where no bold type marks them, as in the pages of legislatures 7 to 11: {@code M.
 * le president. La parole est a…}, {@code M. Christian Pierret, secrétaire d'Etat à l'industrie.
 * Monsieur le député…}. Of one transcript only: an office opens a turn if somebody holds it who
 * spoke or was called before.
 */
final class PlainOpenings {

  private static final String WORD = "\\p{Lu}[\\p{L}'’-]*+";
  private static final String NAME =
      "(?:M\\.|Mme|Mlle) "
          + WORD
          + "(?: (?:"
          + WORD
          + "|de|du|des|la|le|d['’]"
          + WORD
          + ")){1,6}+"
          + "(?: \\([^)]{1,60}\\))?";

  /** One name, names joined, or a number of deputies; a point ends it. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<mark>"
              + NAME
              + "(?:(?:,| et) "
              + NAME
              + "){0,5}"
              + "|(?:Une?|Plusieurs|Quelques|De nombreux) d[ée]put[ée]{1,2}s?(?: [^.]{1,200})?"
              + "|Voix [^.]{1,100})\\.(?: [-–—])?(?: (?<rest>.*))?",
          Pattern.DOTALL);

  private static final Pattern NAME_AND_ROLE =
      Pattern.compile(
          "(?<mark>"
              + NAME
              + ", (?<role>(?:Premier|vice-|(?i:ministre|secr[ée]taire|garde|haut|porte|pr[ée]sident|rapporteu|sous))"
              + "[^.]{0,300}))\\.(?: [-–—])?(?: (?<rest>.*))?",
          Pattern.DOTALL);

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?<mark>(?:M\\.|Mme|Mlle) (?:le |la |l['’])(?<office>[^.]{1,300}))\\.(?: [-–—])?(?: (?<rest>.*))?",
          Pattern.DOTALL);

  private static final Pattern CALLED =
      Pattern.compile(
          "a parole est [aà] (?:M\\.|Mme|Mlle) (?:le |la |l['’])(?<office>[^.]{1,300})\\.");

  private static final Set<String> ALWAYS =
      Set.of(
          "president",
          "presidente",
          "premier ministre",
          "ministre",
          "ministre d etat",
          "secretaire d etat",
          "garde des sceaux");

  private final Set<String> offices = new HashSet<>(ALWAYS);

  /** The opening of the transcript's next paragraph, if it has one. */
  Optional<Opening> of(Paragraph paragraph) {
    String text = paragraph.text();
    Matcher called = CALLED.matcher(text);
    while (called.find()) {
      offices.add(Speaker.folded(called.group("office")));
    }
    Matcher role = NAME_AND_ROLE.matcher(text);
    if (role.matches()) {
      offices.add(Speaker.folded(role.group("role")));
      return opening(role);
    }
    Matcher names = NAMES.matcher(text);
    if (names.matches()) {
      return opening(names);
    }
    Matcher office = OFFICE.matcher(text);
    boolean known = office.matches() && offices.contains(Speaker.folded(office.group("office")));
    return known ? opening(office) : Optional.empty();
  }

  private static Optional<Opening> opening(Matcher matcher) {
    String rest = Optional.ofNullable(matcher.group("rest")).orElse("").strip();
    return Speaker.of(matcher.group("mark")).map(speaker -> new Opening(speaker, rest));
  }
}

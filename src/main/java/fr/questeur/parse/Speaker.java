package fr.questeur.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who speaks in a transcript, as the report of the sitting (<em>compte rendu</em>) marks it: {@code
 * M. Rémi Pauvros}, {@code Mme la présidente}, {@code Plusieurs députés du groupe RE}.
 *
 * @param label as printed, without the point or comma behind it
 * @param role the office, printed behind the name or in its place
 * @param kind in what capacity
 */
record Speaker(String label, Optional<String> role, Kind kind) {

  /** In what capacity somebody speaks. */
  enum Kind {
    /** Presides over the sitting. */
    CHAIR,
    /** Is a member of the Government. */
    GOVERNMENT,
    /** One person, named, without an office. */
    DEPUTY,
    /** Several, or one who is not named, or holds another office. */
    OTHER
  }

  /** No speaker is named at greater length. */
  private static final int LONGEST = 400;

  /** How one person is marked. */
  private static final List<String> ONE = List.of("M. ", "Mme ", "Mlle ");

  /** How several are, who speak at once. */
  private static final List<String> SEVERAL = List.of("MM. ", "Mmes ", "Mlles ");

  /** What stands before an office that is printed in a name's place. */
  private static final List<String> ARTICLES = List.of("le ", "la ", "l'", "l’");

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:Une?|Plusieurs|Plusieures|Quelques|De nombreux|De nombreuses|Divers)"
              + " (?:députée?s?|deputee?s?|voix)(?: .*)?|Voix .*");

  private static final Set<String> CHAIR =
      Set.of("president", "presidente", "president de seance", "presidente de seance");

  private static final List<String> GOVERNMENT =
      List.of(" ministre ", " secretaire d etat ", " garde des sceaux ", " haut commissaire ");

  private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");

  /**
   * The speaker whom the text names, if it does: name and role, or a role alone.
   *
   * @param mark such as {@code M. Rémi Pauvros.} or {@code M. Éric Dupond-Moretti, garde des
   *     sceaux.}
   */
  static Optional<Speaker> of(String mark) {
    String text = withoutEnd(mark);
    if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    int one = behind(ONE, text, 0);
    int name = one > 0 ? one : behind(SEVERAL, text, 0);
    if (name == 0) {
      boolean unnamed = UNNAMED.matcher(text).matches();
      return unnamed
          ? Optional.of(new Speaker(text, Optional.empty(), Kind.OTHER))
          : Optional.empty();
    }
    int office = one > 0 ? behind(ARTICLES, text, one) : one;
    if (office > one && office < text.length()) {
      return Optional.of(with(text, text.substring(office)));
    }
    int comma = text.indexOf(',', name);
    if (comma > name && text.startsWith(", ", comma)) {
      String role = text.substring(comma + 2);
      if (!isMarked(role) && !namesSecond(role)) {
        return Optional.of(with(text.substring(0, comma), role));
      }
    }
    Kind kind = one > 0 && !text.contains(" et ") ? Kind.DEPUTY : Kind.OTHER;
    return Optional.of(new Speaker(text, Optional.empty(), kind));
  }

  /** Where what follows one of those words begins; the start if none stands there. */
  private static int behind(List<String> words, String text, int start) {
    for (String word : words) {
      if (text.startsWith(word, start)) {
        return start + word.length();
      }
    }
    return start;
  }

  /** Whether the text starts as the mark of one or of several. */
  private static boolean isMarked(String text) {
    return behind(ONE, text, 0) > 0 || behind(SEVERAL, text, 0) > 0;
  }

  private static boolean namesSecond(String role) {
    int and = role.indexOf(" et ");
    return and >= 0 && (isMarked(role.substring(and + 4)) || namesSecond(role.substring(and + 4)));
  }

  /** The same speaker with the role that is printed behind. */
  Speaker in(String printedRole) {
    return with(label, withoutEnd(printedRole));
  }

  private static Speaker with(String label, String role) {
    String words = TextCleaner.words(role);
    Kind kind =
        CHAIR.contains(words) ? Kind.CHAIR : isOfGovernment(words) ? Kind.GOVERNMENT : Kind.OTHER;
    return new Speaker(label, Optional.of(role), kind);
  }

  /**
   * Whether those words, as {@link TextCleaner#words} gives them, name an office of the Government.
   */
  static boolean isOfGovernment(String words) {
    String apart = " " + words + " ";
    for (String office : GOVERNMENT) {
      if (apart.contains(office)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && " .,:-–—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).stripLeading();
  }

  /** Whether an office stands in place of a name. */
  boolean isOffice() {
    return role.isPresent() && label.endsWith(role.get());
  }

  /** The civility printed before the name. */
  String civility() {
    return label.substring(0, label.indexOf(' '));
  }

  /** The name without civility and constituency. */
  String name() {
    String name = label.substring(label.indexOf(' ') + 1);
    return name.indexOf('(') < 0 ? name.strip() : PARENTHESES.matcher(name).replaceAll("").strip();
  }

  /** Whether this is the person of that name; accents and the order of the words do not matter. */
  boolean isNamed(String name) {
    return words(name()).equals(words(name));
  }

  private static List<String> words(String name) {
    return Arrays.stream(TextCleaner.words(name).split(" ")).sorted().toList();
  }
}

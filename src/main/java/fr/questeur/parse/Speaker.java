package fr.questeur.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final String ONE = PersonNames.CIVILITY + " ";
  private static final String SOME = "(?:M\\.|MM\\.|Mme|Mmes|Mlle|Mlles) ";

  private static final Pattern SPEAKING =
      Pattern.compile(
          SOME
              + ".*|(?:Une?|Plusieurs|Plusieures|Quelques|De nombreux|De nombreuses|Divers)"
              + " (?:députée?s?|deputee?s?|voix)(?: .*)?|Voix .*");

  private static final Pattern OFFICE = Pattern.compile(ONE + "(?:le |la |l['’])(?<office>.+)");
  private static final Pattern NAME_AND_ROLE =
      Pattern.compile("(?<label>" + SOME + "[^,]+), (?<role>(?!" + SOME + ").+)");
  private static final Pattern NAME = Pattern.compile(ONE + ".*");
  private static final Pattern SECOND = Pattern.compile(" et " + SOME);

  private static final Pattern CHAIR = Pattern.compile("presidente?(?: de seance)?");
  private static final Pattern GOVERNMENT =
      Pattern.compile("\\b(?:ministre|secretaire d etat|garde des sceaux|haut commissaire)\\b");

  private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");

  /**
   * The speaker whom the text names, if it does: name and role, or a role alone.
   *
   * @param mark such as {@code M. Rémi Pauvros.} or {@code M. Éric Dupond-Moretti, garde des
   *     sceaux.}
   */
  static Optional<Speaker> of(String mark) {
    String text = withoutEnd(mark);
    if (text.length() > LONGEST || !SPEAKING.matcher(text).matches()) {
      return Optional.empty();
    }
    Matcher office = OFFICE.matcher(text);
    if (office.matches()) {
      return Optional.of(with(text, office.group("office")));
    }
    Matcher named = NAME_AND_ROLE.matcher(text);
    if (named.matches() && !SECOND.matcher(named.group("role")).find()) {
      return Optional.of(with(named.group("label"), named.group("role")));
    }
    boolean one = NAME.matcher(text).matches() && !text.contains(" et ");
    return Optional.of(new Speaker(text, Optional.empty(), one ? Kind.DEPUTY : Kind.OTHER));
  }

  /** The same speaker with the role that is printed behind. */
  Speaker in(String printedRole) {
    return with(label, withoutEnd(printedRole));
  }

  private static Speaker with(String label, String role) {
    String words = TextCleaner.words(role);
    Kind kind =
        CHAIR.matcher(words).matches()
            ? Kind.CHAIR
            : isOfGovernment(words) ? Kind.GOVERNMENT : Kind.OTHER;
    return new Speaker(label, Optional.of(role), kind);
  }

  /**
   * Whether those words, as {@link TextCleaner#words} gives them, name an office of the Government.
   */
  static boolean isOfGovernment(String words) {
    return GOVERNMENT.matcher(words).find();
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
    return PARENTHESES.matcher(name).replaceAll("").strip();
  }

  /** Whether this is the person of that name; accents and the order of the words do not matter. */
  boolean isNamed(String name) {
    return words(name()).equals(words(name));
  }

  private static List<String> words(String name) {
    return Arrays.stream(TextCleaner.words(name).split(" ")).sorted().toList();
  }
}

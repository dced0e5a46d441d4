package fr.questeur.parse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a transcript, as the report of the sitting (<em>compte rendu</em>) marks it: {@code
 * M. Rémi Pauvros}, {@code Mme la présidente}, {@code Plusieurs députés du groupe RE}.
 *
 * @param label as printed, without the point or comma behind it
 * @param role the office, printed behind the name or in its place
 */
record Speaker(String label, Optional<String> role) {

  /** No speaker is named at greater length. */
  static final int LONGEST = 400;

  private static final String CIVILITY = "(?:M\\.|MM\\.|Mme|Mmes|Mlle|Mlles)";

  private static final Pattern SPEAKING =
      Pattern.compile(
          CIVILITY
              + " .*|(?:Une?|Plusieurs|Plusieures|Quelques|De nombreux|De nombreuses|Divers)"
              + " (?:députée?s?|deputee?s?|voix)(?: .*)?|Voix .*");

  private static final Pattern OFFICE =
      Pattern.compile("(?:M\\.|Mme|Mlle) (?:le |la |l['’])(?<office>.+)");

  private static final Pattern ONE_NAME =
      Pattern.compile("(?<label>" + CIVILITY + " [^,]+), (?<role>(?!" + CIVILITY + " ).+)");

  private static final Pattern SECOND = Pattern.compile(" et " + CIVILITY + " ");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}]+");
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
      return Optional.of(new Speaker(text, Optional.of(office.group("office"))));
    }
    Matcher one = ONE_NAME.matcher(text);
    return Optional.of(
        one.matches() && !SECOND.matcher(one.group("role")).find()
            ? new Speaker(one.group("label"), Optional.of(one.group("role")))
            : new Speaker(text, Optional.empty()));
  }

  /** The same speaker with the role that is printed behind. */
  Speaker in(String printedRole) {
    return new Speaker(label, Optional.of(withoutEnd(printedRole)));
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && " .,:-–—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return text.substring(start, end);
  }

  /** Whether it is who presides over the sitting. */
  boolean isChair() {
    return role.isPresent() && folded(role.get()).matches("presidente?(?: de seance)?");
  }

  /** Whether it is a member of the Government. */
  boolean isGovernment() {
    return role.isPresent()
        && folded(role.get())
            .matches(".*\\b(?:ministre|secretaire d etat|garde des sceaux|haut commissaire)\\b.*");
  }

  /** Whether an office stands in place of a name. */
  boolean isOffice() {
    return OFFICE.matcher(label).matches();
  }

  /** Whether it is one person, named, without an office. */
  boolean isDeputy() {
    return role.isEmpty() && label.matches("(?:M\\.|Mme|Mlle) .*") && !label.contains(" et ");
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
    return Arrays.equals(words(name()), words(name));
  }

  private static String[] words(String name) {
    String[] words = folded(name).split(" ");
    Arrays.sort(words);
    return words;
  }

  /** Lower case without accents, one blank between words. */
  static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return WORD_ENDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}

package fr.questeur.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that were divided at the end of a line. Whether the hyphen is the word's own is told
 * by the rest of the text, where the same word may stand undivided, by whether the text divides
 * words at all, or by the ways in which French builds words with hyphens.
 */
final class Hyphenation {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-'’][\\p{L}\\d]+)*+");
  private static final Pattern DIVIDED =
      Pattern.compile("(?<start>[\\p{L}\\d'’-]{0,60}[\\p{L}\\d])(?<sign>[-\u2010\u00AD])$");

  /** A hyphen of the typographer's kind within a line. */
  private static final Pattern OWN_SIGN = Pattern.compile("\u2010(?!$)");

  private static final Pattern START = Pattern.compile("^[\\p{L}\\d]+(?:[-'’][\\p{L}\\d]+)*+");

  private static final Pattern KEEPS_HYPHEN =
      Pattern.compile(
          "(?:.*-)?(?:au|ci|là|mi|ex|non|peut|celui|celle|ceux|celles|demi|semi|quasi|vice|sous|avant"
              + "|après|vis|dix|vingt|trente|quarante|cinquante|soixante|quatre|outre|plus|c['’]est)");
  private static final Pattern TAKES_HYPHEN =
      Pattern.compile(
          "(?:ci|là|même|mêmes|dessus|dessous|delà|dire|être|il|elle|on|ils|elles|je|nous|vous|moi|toi"
              + "|lui|leur|y|en|t)(?:-.*)?");

  /** A text that divides words does so on more than one line in so many. */
  private static final int FEWEST_DIVIDED = 40;

  private final Set<String> words = new HashSet<>();

  /** Whether so many lines end with a hyphen that it was put there to divide words. */
  private final boolean divides;

  /** Whether words are divided by another sign than the hyphens of words themselves. */
  private final boolean ownSign;

  private Hyphenation(List<String> lines) {
    ownSign = lines.stream().noneMatch(line -> OWN_SIGN.matcher(line).find());
    boolean printed =
        lines.stream().anyMatch(line -> sign(line).filter(s -> !s.equals("-")).isPresent());
    long divided = lines.stream().filter(line -> sign(line).isPresent()).count();
    long all = lines.stream().filter(line -> !line.isEmpty()).count();
    divides = !(ownSign && printed) && divided * FEWEST_DIVIDED > all;
    for (String line : lines) {
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.FRENCH));
      }
    }
  }

  private static Optional<String> sign(String line) {
    Matcher divided = DIVIDED.matcher(line);
    return divided.find() ? Optional.of(divided.group("sign")) : Optional.empty();
  }

  /** The lines, of which one that ends within a word now ends with all of that word. */
  static List<String> undone(List<String> lines) {
    Hyphenation hyphenation = new Hyphenation(lines);
    List<String> whole = new ArrayList<>(lines);
    for (int i = 0; i < whole.size(); i++) {
      int next = i + 1;
      while (next < whole.size() && whole.get(next).isEmpty()) {
        next++;
      }
      if (next < whole.size()) {
        hyphenation.join(whole, i, next);
      }
    }
    return whole;
  }

  private void join(List<String> lines, int first, int second) {
    Matcher divided = DIVIDED.matcher(lines.get(first));
    Matcher rest = START.matcher(lines.get(second));
    if (!divided.find() || !rest.find()) {
      return;
    }
    String start = divided.group("start");
    boolean inserted = ownSign && !divided.group("sign").equals("-");
    String word = inserted || !keepsHyphen(start, rest.group()) ? start : start + "-";
    String line = lines.get(first).substring(0, divided.start("start")) + word + rest.group();
    String after = lines.get(second).substring(rest.end());
    int blank = after.indexOf(' ');
    // What is glued to the word, such as a comma, comes along.
    String glued = blank < 0 ? after : after.substring(0, blank);
    lines.set(first, line + glued);
    lines.set(second, blank < 0 ? "" : after.substring(blank + 1));
  }

  private boolean keepsHyphen(String start, String rest) {
    if (!Character.isLowerCase(rest.codePointAt(0))
        || !Character.isLowerCase(start.codePointBefore(start.length()))) {
      return true;
    }
    String before = start.toLowerCase(Locale.FRENCH);
    String after = rest.toLowerCase(Locale.FRENCH);
    if (words.contains(before + after)) {
      return false;
    }
    return !divides
        || words.contains(before + "-" + after)
        || KEEPS_HYPHEN.matcher(before).matches()
        || TAKES_HYPHEN.matcher(after).matches();
  }
}

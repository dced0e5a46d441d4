package fr.questeur.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that were divided at the end of a line. Whether the hyphen is the word's own is told
 * by the rest of the text, where the same word may stand undivided, or by the ways in which French
 * builds words with hyphens.
 */
final class Hyphenation {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-'’][\\p{L}\\d]+)*+");
  private static final Pattern DIVIDED =
      Pattern.compile("(?<start>[\\p{L}\\d'’-]{0,60}[\\p{L}\\d])[-\u2010\u00AD]$");
  private static final Pattern START = Pattern.compile("^[\\p{L}\\d]+(?:[-'’][\\p{L}\\d]+)*+");

  private static final Pattern KEEPS_HYPHEN =
      Pattern.compile(
          "(?:.*-)?(?:au|ci|là|mi|ex|non|peut|celui|celle|ceux|celles|demi|semi|quasi|vice|sous|avant"
              + "|après|vis|dix|vingt|trente|quarante|cinquante|soixante|quatre|outre|plus|c['’]est)");
  private static final Pattern TAKES_HYPHEN =
      Pattern.compile(
          "(?:ci|là|même|mêmes|dessus|dessous|delà|dire|être|il|elle|on|ils|elles|je|nous|vous|moi|toi"
              + "|lui|leur|y|en|t)(?:-.*)?");

  private final Set<String> words = new HashSet<>();

  private Hyphenation(List<String> lines) {
    for (String line : lines) {
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.FRENCH));
      }
    }
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
    String word = keepsHyphen(start, rest.group()) ? start + "-" : start;
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
    return words.contains(before + "-" + after)
        || KEEPS_HYPHEN.matcher(before).matches()
        || TAKES_HYPHEN.matcher(after).matches();
  }
}

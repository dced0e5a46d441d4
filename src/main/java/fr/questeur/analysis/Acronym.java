package fr.questeur.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An acronym and what it stands for, as a text defines it: "Inspection générale des affaires
 * sociales (IGAS)" or "IGAS (Inspection générale des affaires sociales)".
 *
 * @param letters the acronym as written, without points
 * @param words what it stands for, blanks folded
 */
public record Acronym(String letters, String words) {

  /** The most letters of an acronym; it has two at least. */
  private static final int MOST_LETTERS = 10;

  /** How far before the parenthesis the words may start, in characters. */
  private static final int REACH = 150;

  private static final Pattern LETTERS_IN_PARENTHESES =
      Pattern.compile(
          "\\((?:ou |dite? |ci-après )?[«\"“]?\\h?(\\p{Lu}[\\p{L}.]{1,20})\\h?[»\"”]?\\)");

  /** Starts at the parenthesis, which is rarer than capitals, and looks back from there. */
  private static final Pattern WORDS_IN_PARENTHESES =
      Pattern.compile(
          "\\((?<=(?<![\\p{L}\\p{N}])(\\p{Lu}{2,"
              + MOST_LETTERS
              + "})(?:\\h?[»\"”])? \\()([^()]{5,"
              + REACH
              + "})\\)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Words that an acronym may leave out. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les",
          "ou", "par", "pour", "sur");

  /** The definitions in a text, in its order; takes time linear in its length. */
  public static List<Acronym> definedIn(String text) {
    List<Acronym> found = new ArrayList<>();
    Matcher after = LETTERS_IN_PARENTHESES.matcher(text);
    while (after.find()) {
      String letters = after.group(1).replace(".", "");
      String before = text.substring(clauseStart(text, after.start()), after.start());
      spelledOut(letters, before, false).ifPresent(words -> found.add(new Acronym(letters, words)));
    }
    Matcher ahead = WORDS_IN_PARENTHESES.matcher(text);
    while (ahead.find()) {
      String letters = ahead.group(1);
      spelledOut(letters, ahead.group(2), true)
          .ifPresent(words -> found.add(new Acronym(letters, words)));
    }
    return found;
  }

  /** Where to look for the words before a place: after the last sign that they cannot hold. */
  private static int clauseStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < REACH && "().;:\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /**
   * The words at the end of a text of which those are the initials.
   *
   * @param whole whether the text may hold no more words than these
   */
  private static Optional<String> spelledOut(String letters, String text, boolean whole) {
    if (letters.length() < 2 || letters.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    List<MatchResult> words = WORD.matcher(text).results().toList();
    List<String> folded = words.stream().map(word -> fold(word.group())).toList();
    int first = firstWord(fold(letters), folded, false);
    if (first < 0) {
      first = firstWord(fold(letters), folded, true);
    }
    if (first < 0 || (whole && first > 0)) {
      return Optional.empty();
    }
    String found = text.substring(words.get(first).start(), words.getLast().end());
    return Optional.of(found.replaceAll("\\s+", " ")).filter(one -> one.contains(" "));
  }

  /**
   * The word that the first letter stands for, if the letters are the initials of the last words;
   * −1 if they are not. A small word may stand for none, so several letters may be the next one to
   * be found: a bit for each.
   *
   * @param small whether a small word may stand for a letter
   */
  private static int firstWord(String letters, List<String> words, boolean small) {
    int next = 1 << (letters.length() - 1);
    for (int word = words.size() - 1; word >= 0 && next != 0; word--) {
      String candidate = words.get(word);
      boolean isSmall = SMALL.contains(candidate);
      int after = isSmall ? next : 0;
      for (int letter = 0; letter < letters.length() && (small || !isSmall); letter++) {
        if ((next & 1 << letter) != 0 && candidate.charAt(0) == letters.charAt(letter)) {
          if (letter > 0) {
            after |= 1 << (letter - 1);
          } else if (!isSmall) {
            return word;
          }
        }
      }
      next = after;
    }
    return -1;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}

package fr.questeur.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names blind to case and accents. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private Folding() {}

  /** The text in lower case, without accents. */
  public static String fold(String text) {
    if (text.chars().allMatch(character -> character < FIRST_BEYOND_ASCII)) {
      return text.toLowerCase(Locale.ROOT); // The tables of decompositions take long to load.
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What names have in common that differ in case, accents, blanks and punctuation only. */
  public static String letters(String text) {
    return NOT_IN_WORDS.matcher(fold(text)).replaceAll("");
  }
}

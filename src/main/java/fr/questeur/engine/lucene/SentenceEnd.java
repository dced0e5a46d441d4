package fr.questeur.engine.lucene;

import java.util.List;

/**
 * Where a French sentence ends: at a sign with a blank behind it. A point after one capital, in
 * <em>M.</em> (which in these texts is before every other name) or after another abbreviation ends
 * none.
 *
 * <p>No regular expression: a cold start runs each step of one without compiling it, and that took
 * it 7 ms for the snippets of ten hits.
 */
final class SentenceEnd {

  /** What ends in a point that ends no sentence, besides single capitals. */
  private static final List<String> ABBREVIATIONS =
      List.of("MM", "Mgr", "Dr", "Pr", "art", "al", "p", "cf");

  private static final int LONGEST = 3;

  private SentenceEnd() {}

  /**
   * The place behind the next sign that ends a sentence; -1 if there is none. Takes time linear in
   * how far that is.
   *
   * @param from where to start to look
   * @param lines whether the end of a line ends a sentence too
   */
  static int after(char[] text, int from, boolean lines) {
    for (int i = from; i < text.length; i++) {
      boolean end =
          switch (text[i]) {
            case '\n' -> lines;
            case '.' -> isBlankAt(text, i + 1) && !isAbbreviated(text, i);
            case '?', '!', '…' -> isBlankAt(text, i + 1);
            default -> false;
          };
      if (end) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether what stands before the point is an abbreviation. */
  private static boolean isAbbreviated(char[] text, int point) {
    int start = point;
    while (start > 0 && point - start <= LONGEST && !isBeforeWord(text[start - 1])) {
      start--;
    }
    int length = point - start;
    if (length == 0 || length > LONGEST) {
      return false;
    }
    if (Character.charCount(Character.codePointAt(text, start)) == length) {
      return Character.isUpperCase(Character.codePointAt(text, start))
          || (length == 1 && text[start] == 'p');
    }
    return ABBREVIATIONS.contains(new String(text, start, length));
  }

  private static boolean isBeforeWord(char character) {
    return isBlank(character) || character == '\'' || character == '’' || character == '(';
  }

  private static boolean isBlankAt(char[] text, int place) {
    return place < text.length && isBlank(text[place]);
  }

  private static boolean isBlank(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
  }
}

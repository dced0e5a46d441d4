package fr.questeur.parse;

import static java.text.Normalizer.Form.NFD;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns text as found into text as a record keeps it: words and paragraphs.
 *
 * <p>Blanks of every kind, also the non-breaking ones, become one plain space; control and
 * invisible formatting characters go, accents written apart are put on their letters (NFC), and one
 * blank line stands between paragraphs. Linear in the length of the text.
 */
final class TextCleaner {

  /** The characters of Latin writing, folded: all but a few that a French text holds. */
  private static final char[] FOLDED = foldedLatin();

  /** The same, with a space for each that stands in no word. */
  private static final char[] WORDS = latinWords();

  private static final int LONGEST_WRAPPED = 200;

  private TextCleaner() {}

  /** The text as one line. */
  static String line(String text) {
    FoldedText line = new FoldedText(text.length());
    line.add(text.toCharArray(), 0, text.length());
    line.dropLastSpace();
    return line.take();
  }

  /**
   * The line in lower case, without accents and with straight apostrophes, for comparing: each
   * character stays at its place.
   */
  static String folded(String line) {
    char[] folded = line.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folded(folded[i]);
    }
    return new String(folded);
  }

  /** The character as it stands in a folded line. */
  static char folded(char c) {
    return c < FOLDED.length ? FOLDED[c] : c == '’' ? '\'' : foldedAlone(c);
  }

  /** The letters and digits of the text, folded, one space wherever anything else was between. */
  static String words(String text) {
    char[] words = text.toCharArray();
    int length = 0;
    char before = ' ';
    for (char c : words) {
      char word = c < WORDS.length ? WORDS[c] : wordOrSpace(folded(c));
      words[length] = word;
      // Without a branch, as in FoldedText: what stands in no word is a space.
      length += word + before == 2 * ' ' ? 0 : 1;
      before = word;
    }
    return new String(words, 0, length > 0 && before == ' ' ? length - 1 : length);
  }

  private static char wordOrSpace(char folded) {
    return Character.isLetterOrDigit(folded) || Character.isSurrogate(folded) ? folded : ' ';
  }

  private static char foldedAlone(char c) {
    return Character.toLowerCase(Normalizer.normalize(String.valueOf(c), NFD).charAt(0));
  }

  private static char[] foldedLatin() {
    char[] folded = new char[0x180];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = foldedAlone(c);
    }
    return folded;
  }

  private static char[] latinWords() {
    char[] words = new char[FOLDED.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = wordOrSpace(FOLDED[i]);
    }
    return words;
  }

  /** The text's lines, each folded as by {@link #line}, among them empty ones. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text.charAt(i))) {
        lines.add(line(text.substring(start, i)));
        boolean pair = text.startsWith("\r\n", i);
        start = pair ? i + 2 : i + 1;
        i = start - 1;
      }
    }
    lines.add(line(text.substring(start)));
    return lines;
  }

  private static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** The text with its lines kept, and at most one blank line between two of them. */
  static String text(String text) {
    return text(lines(text));
  }

  /** The same of lines that are folded already. */
  static String text(List<String> lines) {
    return joined(lines, (before, after, apart) -> apart ? "\n\n" : "\n");
  }

  /**
   * The text with wrapped lines joined to paragraphs, and a sentence joined again that a page break
   * cut in two. A line longer than anyone wraps is a paragraph; the rows of a table, whose cells
   * stand between {@code |}, stay on lines of their own.
   */
  static String unwrapped(String text) {
    return unwrapped(lines(text));
  }

  /** The same of lines that are folded already. */
  static String unwrapped(List<String> lines) {
    return joined(lines, TextCleaner::betweenWrapped);
  }

  /** What goes between two lines that are not empty. */
  private interface Separator {
    String between(String before, String after, boolean apart);
  }

  private static String joined(List<String> lines, Separator separator) {
    StringBuilder joined = new StringBuilder();
    String before = "";
    boolean apart = false;
    for (String line : lines) {
      if (line.isEmpty()) {
        apart = true;
        continue;
      }
      if (!before.isEmpty()) {
        joined.append(separator.between(before, line, apart));
      }
      joined.append(line);
      before = line;
      apart = false;
    }
    return joined.toString();
  }

  private static String betweenWrapped(String before, String after, boolean apart) {
    if (isRow(before) || isRow(after)) {
      return apart ? "\n\n" : "\n";
    }
    boolean wrapped =
        !apart && before.length() <= LONGEST_WRAPPED && after.length() <= LONGEST_WRAPPED;
    return wrapped || goesOn(before, after) ? " " : "\n\n";
  }

  /** Whether the second text goes on with the sentence that the first one left unfinished. */
  private static boolean goesOn(String before, String after) {
    int last = before.codePointBefore(before.length());
    boolean unfinished =
        Character.isLetterOrDigit(last) || last == ',' || last == '’' || last == '\'';
    return unfinished && Character.isLowerCase(after.codePointAt(0));
  }

  private static boolean isRow(String line) {
    return line.contains(" | ");
  }

  /** Whether it is a blank of any kind, also a non-breaking one. */
  static boolean isBlank(int c) {
    return c == ' '
        || c == '\u00A0'
        || (!isCommon(c)
            && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085'));
  }

  /** Whether it belongs in a record: no control, no invisible formatting character. */
  static boolean isVisible(int c) {
    return isCommon(c)
        || switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
          default -> true;
        };
  }

  /**
   * Whether it is visible, no blank, and the same with any letter before it: nearly all characters
   * are decided here, without a look at the tables of Unicode.
   */
  static boolean isCommon(int c) {
    if (c < '\u0300') {
      return (c > ' ' && c <= '~') || (c > '\u00A0' && c != '\u00AD');
    }
    return (c >= '\u2010' && c <= '\u2027') || c == '€';
  }
}

package fr.questeur.parse;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.Form.NFD;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns text as found into text as a record keeps it: words and paragraphs.
 *
 * <p>Blanks of every kind, also the non-breaking ones, become one plain space; control and
 * invisible formatting characters go, accents written apart are put on their letters (NFC), and one
 * blank line stands between paragraphs. Linear in the length of the text.
 */
final class TextCleaner {

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u000B\u0085\u2028\u2029]");

  private static final int LONGEST_WRAPPED = 200;

  private TextCleaner() {}

  /** The text as one line. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isBlank(c)) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
              line.append(' ');
            }
          } else if (isVisible(c)) {
            line.appendCodePoint(c);
          }
        });
    return Normalizer.normalize(line.toString().stripTrailing(), NFC);
  }

  /**
   * The line in lower case, without accents and with straight apostrophes, for comparing: each
   * character stays at its place.
   */
  static String folded(String line) {
    StringBuilder folded = new StringBuilder(line);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '’') {
        folded.setCharAt(i, '\'');
      } else {
        char base = c < 128 ? c : Normalizer.normalize(line.substring(i, i + 1), NFD).charAt(0);
        folded.setCharAt(i, Character.toLowerCase(base));
      }
    }
    return folded.toString();
  }

  /** The text's lines, each folded as by {@link #line}, among them empty ones. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : LINE_END.split(text, -1)) {
      lines.add(line(line));
    }
    return lines;
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
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Whether it belongs in a record: no control, no invisible formatting character. */
  static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      default -> true;
    };
  }
}

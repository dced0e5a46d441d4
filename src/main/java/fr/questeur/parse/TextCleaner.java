package fr.questeur.parse;

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

  private TextCleaner() {}

  /** The text as one line. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isBlank(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                  line.append(' ');
                }
              } else if (isVisible(c)) {
                line.appendCodePoint(c);
              }
            });
    return Normalizer.normalize(line.toString().stripTrailing(), Normalizer.Form.NFC);
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
    return String.join("\n\n", paragraphs(lines(text), "\n"));
  }

  /**
   * The text with wrapped lines joined to paragraphs, and a sentence joined again that a page break
   * cut in two. The rows of a table, whose cells stand between {@code |}, stay on lines of their
   * own.
   */
  static String unwrapped(String text) {
    return unwrapped(lines(text));
  }

  /** The same of lines that are folded already. */
  static String unwrapped(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String paragraph : paragraphs(lines, " ")) {
      if (!joined.isEmpty()) {
        joined.append(goesOn(joined, paragraph) ? " " : "\n\n");
      }
      joined.append(paragraph);
    }
    return joined.toString();
  }

  /** Whether the second text goes on with the sentence that the first one left unfinished. */
  private static boolean goesOn(CharSequence before, String after) {
    int last = before.charAt(before.length() - 1);
    boolean unfinished =
        Character.isLetterOrDigit(last) || last == ',' || last == '’' || last == '\'';
    return unfinished && Character.isLowerCase(after.codePointAt(0)) && !isRow(after);
  }

  private static List<String> paragraphs(List<String> lines, String between) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean row = false;
    for (String line : lines) {
      if (line.isEmpty()) {
        if (!paragraph.isEmpty()) {
          paragraphs.add(paragraph.toString());
          paragraph.setLength(0);
        }
      } else {
        if (!paragraph.isEmpty()) {
          paragraph.append(row || isRow(line) ? "\n" : between);
        }
        paragraph.append(line);
        row = isRow(line);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private static boolean isRow(String line) {
    return line.contains(" | ");
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      default -> true;
    };
  }
}

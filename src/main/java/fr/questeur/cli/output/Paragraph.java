package fr.questeur.cli.output;

import fr.questeur.engine.Snippet;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines that fit the terminal. Words are added one by one with the width that they
 * take on the screen, which escapes do not count for.
 */
public final class Paragraph {

  private final String indent;
  private final int columns;
  private final StringBuilder line = new StringBuilder();
  private final List<String> lines = new ArrayList<>();
  private int width;

  /**
   * An empty paragraph.
   *
   * @param first what stands before the first line
   * @param indent what stands before the other lines, as wide as {@code first}
   * @param columns the width of the terminal
   */
  public Paragraph(String first, String indent, int columns) {
    this.indent = indent;
    this.columns = columns;
    line.append(first);
    width = indent.length();
  }

  /** Adds words, as they are to be shown. */
  public Paragraph add(String text) {
    for (String word : Style.clean(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        word(word, word.codePointCount(0, word.length()));
      }
    }
    return this;
  }

  /** Adds a passage with its matches marked. */
  Paragraph add(Snippet snippet, Style style) {
    String text = snippet.text();
    StringBuilder word = new StringBuilder();
    int wordWidth = 0;
    int position = 0;
    for (Snippet.Match match : snippet.matches()) {
      wordWidth = plain(text.substring(position, match.start()), word, wordWidth);
      // A match of several words is marked word by word, so that it can be broken.
      String[] parts = Style.clean(text.substring(match.start(), match.end())).split(" ", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          wordWidth = flush(word, wordWidth);
        }
        if (!parts[i].isEmpty()) {
          String marked = style.match(parts[i]);
          word.append(marked);
          wordWidth += parts[i].length() + (marked.startsWith("*") ? 2 : 0);
        }
      }
      position = match.end();
    }
    wordWidth = plain(text.substring(position), word, wordWidth);
    flush(word, wordWidth);
    return this;
  }

  private int plain(String text, StringBuilder word, int wordWidth) {
    int width = wordWidth;
    String clean = Style.clean(text);
    for (int i = 0; i < clean.length(); i++) {
      if (clean.charAt(i) == ' ') {
        width = flush(word, width);
      } else {
        word.append(clean.charAt(i));
        width++;
      }
    }
    return width;
  }

  private int flush(StringBuilder word, int wordWidth) {
    if (!word.isEmpty()) {
      word(word.toString(), wordWidth);
      word.setLength(0);
    }
    return 0;
  }

  private void word(String word, int wordWidth) {
    boolean atStart = width == indent.length();
    if (!atStart && width + 1 + wordWidth > columns) {
      lines.add(line.toString());
      line.setLength(0);
      line.append(indent);
      width = indent.length();
      atStart = true;
    }
    if (!atStart) {
      line.append(' ');
      width++;
    }
    line.append(word);
    width += wordWidth;
  }

  /** Prints the lines. */
  public void print(PrintStream out) {
    lines.forEach(out::println);
    out.println(line);
  }
}

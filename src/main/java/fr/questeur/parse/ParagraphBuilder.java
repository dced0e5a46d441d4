package fr.questeur.parse;

import static java.text.Normalizer.Form.NFC;

import fr.questeur.parse.Paragraph.Run;
import fr.questeur.parse.Paragraph.Typeface;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes paragraphs of the text and the markup of HTML, told in the order in which they stand:
 * blanks are folded, and breaks count only between two texts.
 *
 * <p>Not safe for use by several threads.
 */
final class ParagraphBuilder {

  /** What stands between the text so far and the next visible character; later ones win. */
  enum Gap {
    /** Nothing. */
    NONE,
    /** A blank. */
    BLANK,
    /** The end of a table's cell. */
    CELL,
    /** The end of a table's row. */
    ROW,
    /** The end of a paragraph. */
    PARAGRAPH
  }

  private static final char[] BLANK = {' '};

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  /** The run so far; a StringBuilder compresses each piece, and all of them again at its end. */
  private char[] run = new char[1024];

  private int length;

  /** Whether the run may hold an accent written apart from its letter. */
  private boolean maybeApart;

  private Typeface typeface = Typeface.PLAIN;
  private Gap gap = Gap.NONE;

  /** How many cells have begun since the last text. */
  private int cells;

  private boolean withinCell;

  /** Whether text of the paragraph stands in a row of several cells. */
  private boolean table;

  private int bold;
  private int italic;

  /** Begins an element that is set in this type. */
  void open(Typeface type) {
    count(type, 1);
  }

  /** Ends such an element. */
  void close(Typeface type) {
    count(type, -1);
  }

  private void count(Typeface type, int change) {
    switch (type) {
      case BOLD -> bold += change;
      case ITALIC -> italic += change;
      case PLAIN -> {}
    }
  }

  /** Sets what follows apart at least so far. */
  void gap(Gap wider) {
    if (wider.compareTo(gap) > 0) {
      gap = wider;
    }
  }

  /** Begins a row of a table. */
  void openRow(Gap before) {
    cells = -1;
    gap(before);
  }

  /** Begins a cell in a row of several. */
  void openCell() {
    withinCell = true;
    cells++;
    gap(Gap.CELL);
  }

  /** Ends such a cell. */
  void closeCell() {
    withinCell = false;
  }

  /** Ends a table that stands in no cell. */
  void closeTable() {
    cells = 0;
    gap(Gap.PARAGRAPH);
  }

  /** Adds text, its entities decoded. */
  void text(String text) {
    text(text.toCharArray(), 0, text.length());
  }

  /** Adds a stretch of text, its entities decoded. */
  void text(char[] text, int start, int limit) {
    int i = start;
    while (i < limit) {
      int end = TextCleaner.endOfClean(text, i, limit);
      if (end > i) {
        words(text, i, end);
        i = end;
        continue;
      }
      int c = Character.codePointAt(text, i, limit);
      int next = i + Character.charCount(c);
      if (TextCleaner.isBlank(c)) {
        gap(Gap.BLANK);
      } else if (TextCleaner.isVisible(c)) {
        words(text, i, next);
        maybeApart = true;
      }
      i = next;
    }
  }

  private void words(char[] text, int start, int end) {
    closeGap();
    Typeface next = bold > 0 ? Typeface.BOLD : italic > 0 ? Typeface.ITALIC : Typeface.PLAIN;
    if (next != typeface) {
      endRun();
      typeface = next;
    }
    append(text, start, end - start);
    table |= withinCell;
  }

  private void append(char[] text, int start, int count) {
    if (count > run.length - length) {
      run = Arrays.copyOf(run, Math.max(length + count, 2 * run.length));
    }
    System.arraycopy(text, start, run, length, count);
    length += count;
  }

  private void append(String text) {
    append(text.toCharArray(), 0, text.length());
  }

  private void closeGap() {
    if (gap == Gap.PARAGRAPH) {
      endParagraph();
    }
    if (gap == Gap.ROW) {
      append("\n");
    }
    if (gap == Gap.CELL) {
      append(" |".repeat(cells) + " ");
    } else if (gap == Gap.BLANK && !(runs.isEmpty() && length == 0)) {
      append(BLANK, 0, 1);
    } else if (gap != Gap.NONE && cells > 0) {
      append("| ".repeat(cells));
    }
    gap = Gap.NONE;
    cells = 0;
  }

  private void endRun() {
    if (length > 0) {
      String text = new String(run, 0, length);
      runs.add(new Run(maybeApart ? Normalizer.normalize(text, NFC) : text, typeface));
      length = 0;
      maybeApart = false;
    }
  }

  private void endParagraph() {
    endRun();
    if (!runs.isEmpty()) {
      paragraphs.add(new Paragraph(runs, table));
      runs.clear();
      table = false;
    }
  }

  /** The paragraphs, of which each has text; call it once, at the end. */
  List<Paragraph> finished() {
    endParagraph();
    return paragraphs;
  }
}

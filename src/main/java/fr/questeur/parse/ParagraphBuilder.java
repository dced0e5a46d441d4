package fr.questeur.parse;

import fr.questeur.parse.Paragraph.Run;
import fr.questeur.parse.Paragraph.Typeface;
import java.util.ArrayList;
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

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  /** The run so far. */
  private final FoldedText run = new FoldedText(1024);

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
    char[] characters = text.toCharArray();
    int i = textBeforeMark(characters, 0, characters.length);
    while (i < characters.length) {
      if (characters[i] != '\0') {
        beginWords();
        run.add(characters, i, i + 1);
      }
      i = textBeforeMark(characters, i + 1, characters.length);
    }
  }

  /**
   * Adds the text that a piece of HTML starts with.
   *
   * @return where it ends: at the first mark, as {@link FoldedText#isMark} has it, or the limit
   */
  int textBeforeMark(char[] html, int start, int limit) {
    int first = firstVisible(html, start, limit);
    if (first == limit || FoldedText.isMark(html[first])) {
      return first;
    }
    beginWords();
    int end = run.addBeforeMark(html, first, limit);
    if (run.dropLastSpace()) {
      gap(Gap.BLANK);
    }
    return end;
  }

  /** Where the first mark or visible character is, else the limit; a blank before it is a gap. */
  private int firstVisible(char[] text, int start, int limit) {
    int i = start;
    while (i < limit && !FoldedText.isMark(text[i])) {
      int c = Character.codePointAt(text, i, limit);
      if (TextCleaner.isBlank(c)) {
        gap(Gap.BLANK);
      } else if (TextCleaner.isVisible(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private void beginWords() {
    closeGap();
    Typeface next = bold > 0 ? Typeface.BOLD : italic > 0 ? Typeface.ITALIC : Typeface.PLAIN;
    if (next != typeface) {
      endRun();
      typeface = next;
    }
    table |= withinCell;
  }

  private void closeGap() {
    if (gap == Gap.PARAGRAPH) {
      endParagraph();
    }
    if (gap == Gap.ROW) {
      run.append("\n");
    }
    if (gap == Gap.CELL) {
      run.append(" |".repeat(cells) + " ");
    } else if (gap == Gap.BLANK && !(runs.isEmpty() && run.isEmpty())) {
      run.append(" ");
    } else if (gap != Gap.NONE && cells > 0) {
      run.append("| ".repeat(cells));
    }
    gap = Gap.NONE;
    cells = 0;
  }

  private void endRun() {
    if (!run.isEmpty()) {
      runs.add(new Run(run.take(), typeface));
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

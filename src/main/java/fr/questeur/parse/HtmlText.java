package fr.questeur.parse;

import static java.text.Normalizer.Form.NFC;

import fr.questeur.parse.Paragraph.Run;
import fr.questeur.parse.Paragraph.Typeface;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of HTML as records keep it: a paragraph ends at every block element and line break, a
 * table gives one line a row with {@code |} between its cells; blanks are folded, entities decoded,
 * scripts, styles and the labels of buttons left out. Stray and unknown tags change nothing. Linear
 * in the length of the HTML, whatever its nesting.
 */
final class HtmlText {

  private static final Set<String> WITHOUT_TEXT =
      Set.of("script", "style", "noscript", "template", "head");

  /** No button is labelled at greater length. */
  private static final int LONGEST_LABEL = 60;

  private HtmlText() {}

  /**
   * A page's elements.
   *
   * @throws UnreadableDocumentException if jsoup fails, as it does on some tags that are nested too
   *     deep for it
   */
  static Document document(String markup) throws UnreadableDocumentException {
    try {
      return Jsoup.parse(markup);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new UnreadableDocumentException("HTML nested too deep, or too broken, to be read", e);
    }
  }

  /** The paragraphs of a fragment such as {@code One.<br>Two.}; empty if it has no text. */
  static List<Paragraph> paragraphs(String fragment) {
    if (fragment.indexOf('<') < 0 && fragment.indexOf('&') < 0) {
      String line = TextCleaner.line(fragment);
      return line.isEmpty() ? List.of() : List.of(Paragraph.plainLine(line));
    }
    return paragraphs(Jsoup.parseBodyFragment(fragment));
  }

  /**
   * The paragraphs of an element; empty if it has no text. Of a page it is the whole document that
   * should be given: what is nested too deep for jsoup may come to stand behind the body.
   */
  static List<Paragraph> paragraphs(Element root) {
    Collector collector = new Collector();
    root.traverse(collector);
    return collector.finished();
  }

  /** The text of a fragment, with a blank line between two paragraphs; may be empty. */
  static String text(String fragment) {
    return Paragraph.join(paragraphs(fragment));
  }

  /** The text of an element, with a blank line between two paragraphs; may be empty. */
  static String text(Element root) {
    return Paragraph.join(paragraphs(root));
  }

  /** What stands between the text so far and the next visible character; later ones win. */
  private enum Gap {
    NONE,
    BLANK,
    CELL,
    ROW,
    PARAGRAPH
  }

  private static final class Collector implements NodeVisitor {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    /** Whether the run may hold an accent written apart from its letter. */
    private boolean maybeApart;

    private Typeface typeface = Typeface.PLAIN;
    private Gap gap = Gap.NONE;

    /** How many cells have begun since the last text. */
    private int cells;

    private int bold;
    private int italic;

    /** The outermost element whose text is left out, while within it. */
    private Node silent;

    /** The outermost cell of a row of several, while within it: all of it is one line. */
    private Node cell;

    private boolean severalCells;

    /** Whether text of the paragraph stands in a row of several cells. */
    private boolean table;

    @Override
    public void head(Node node, int depth) {
      if (silent != null) {
        return;
      }
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    private void open(Element element) {
      String name = element.normalName();
      switch (name) {
        case "b", "strong" -> bold++;
        case "i", "em" -> italic++;
        case "td", "th" -> {
          if (cell == null && severalCells) {
            cell = element;
            cells++;
            gap(Gap.CELL);
          } else {
            gap(cell == null ? Gap.PARAGRAPH : Gap.BLANK);
          }
        }
        case "tr" -> {
          if (cell == null) {
            boolean before = severalCells;
            severalCells = hasSeveralCells(element);
            cells = -1;
            gap(before && severalCells ? Gap.ROW : Gap.PARAGRAPH);
          }
        }
        default -> {
          if (WITHOUT_TEXT.contains(name)) {
            silent = element;
          } else if (isLabelOfButton(element)) {
            silent = element;
          } else if (breaks(element)) {
            gap(cell == null ? Gap.PARAGRAPH : Gap.BLANK);
          }
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (silent != null) {
        if (silent.equals(node)) {
          silent = null;
        }
        return;
      }
      if (node instanceof Element element) {
        close(element);
      }
    }

    private void close(Element element) {
      switch (element.normalName()) {
        case "b", "strong" -> bold--;
        case "i", "em" -> italic--;
        case "td", "th" -> {
          if (element.equals(cell)) {
            cell = null;
          }
        }
        case "tr", "tbody", "thead", "tfoot" -> {}
        case "table" -> {
          if (cell == null) {
            severalCells = false;
            cells = 0;
            gap(Gap.PARAGRAPH);
          }
        }
        default -> {
          if (breaks(element)) {
            gap(cell == null ? Gap.PARAGRAPH : Gap.BLANK);
          }
        }
      }
    }

    private static boolean breaks(Element element) {
      return switch (element.normalName()) {
        case "br" -> true;
        case "tbody", "thead", "tfoot", "ins", "del" -> false;
        default -> element.isBlock();
      };
    }

    private static boolean hasSeveralCells(Element row) {
      int count = 0;
      for (Node child = row.firstChild(); child != null && count < 2; child = child.nextSibling()) {
        if (child instanceof Element element
            && (element.normalName().equals("td") || element.normalName().equals("th"))) {
          count++;
        }
      }
      return count > 1;
    }

    /** A button with more in it than a label was not closed: what follows is text of the page. */
    private static boolean isLabelOfButton(Element element) {
      if (!element.normalName().equals("button")) {
        return false;
      }
      int length = 0;
      for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
        if (child instanceof TextNode text) {
          length += text.text().length();
        } else if (child instanceof Element inner && (breaks(inner) || inner.childNodeSize() > 0)) {
          return false;
        }
      }
      return length <= LONGEST_LABEL;
    }

    private void gap(Gap wider) {
      if (wider.compareTo(gap) > 0) {
        gap = wider;
      }
    }

    private void append(String text) {
      int i = 0;
      while (i < text.length()) {
        int end = TextCleaner.endOfClean(text, i);
        if (end > i) {
          appendWords(text, i, end);
          i = end;
          continue;
        }
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        if (TextCleaner.isBlank(c)) {
          gap(Gap.BLANK);
        } else if (TextCleaner.isVisible(c)) {
          appendWords(text, i, next);
          maybeApart = true;
        }
        i = next;
      }
    }

    private void appendWords(String text, int start, int end) {
      closeGap();
      Typeface next = bold > 0 ? Typeface.BOLD : italic > 0 ? Typeface.ITALIC : Typeface.PLAIN;
      if (next != typeface) {
        endRun();
        typeface = next;
      }
      run.append(text, start, end);
      table |= cell != null;
    }

    private void closeGap() {
      if (gap == Gap.PARAGRAPH) {
        endParagraph();
      }
      if (gap == Gap.ROW) {
        run.append('\n');
      }
      if (gap == Gap.CELL) {
        run.append(" |".repeat(cells)).append(' ');
      } else if (gap == Gap.BLANK && !(runs.isEmpty() && run.isEmpty())) {
        run.append(' ');
      } else if (gap != Gap.NONE && cells > 0) {
        run.append("| ".repeat(cells));
      }
      gap = Gap.NONE;
      cells = 0;
    }

    private void endRun() {
      if (!run.isEmpty()) {
        String text = run.toString();
        runs.add(new Run(maybeApart ? Normalizer.normalize(text, NFC) : text, typeface));
        run.setLength(0);
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

    private List<Paragraph> finished() {
      endParagraph();
      return paragraphs;
    }
  }
}

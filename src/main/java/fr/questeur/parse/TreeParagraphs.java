package fr.questeur.parse;

import fr.questeur.parse.Paragraph.Typeface;
import fr.questeur.parse.ParagraphBuilder.Gap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads paragraphs from a tree of HTML elements, as {@link HtmlText} says. */
final class TreeParagraphs implements NodeVisitor {

  private static final Set<String> WITHOUT_TEXT =
      Set.of("script", "style", "noscript", "template", "head");

  /** No button is labelled at greater length. */
  private static final int LONGEST_LABEL = 60;

  private final ParagraphBuilder paragraphs = new ParagraphBuilder();

  /** The outermost element whose text is left out, while within it. */
  private Node silent;

  /** The outermost cell of a row of several, while within it: all of it is one line. */
  private Node cell;

  private boolean severalCells;

  private final Predicate<Element> leftOut;

  private TreeParagraphs(Predicate<Element> leftOut) {
    this.leftOut = leftOut;
  }

  /** The paragraphs of an element; empty if it has no text. */
  static List<Paragraph> of(Element root) {
    return without(element -> false, root);
  }

  /** The same, as if those elements below it, and all in them, were not there. */
  static List<Paragraph> without(Predicate<Element> leftOut, Element root) {
    TreeParagraphs reading = new TreeParagraphs(leftOut);
    root.traverse(reading);
    return reading.paragraphs.finished();
  }

  @Override
  public void head(Node node, int depth) {
    if (silent != null) {
      return;
    }
    if (node instanceof TextNode text) {
      paragraphs.text(text.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > 0 && leftOut.test(element)) {
        silent = element;
      } else {
        open(element);
      }
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    switch (name) {
      case "b", "strong" -> paragraphs.open(Typeface.BOLD);
      case "i", "em" -> paragraphs.open(Typeface.ITALIC);
      case "td", "th" -> {
        if (cell == null && severalCells) {
          cell = element;
          paragraphs.openCell();
        } else {
          breakLine();
        }
      }
      case "tr" -> {
        if (cell == null) {
          boolean before = severalCells;
          severalCells = hasSeveralCells(element);
          paragraphs.openRow(before && severalCells ? Gap.ROW : Gap.PARAGRAPH);
        }
      }
      default -> {
        if (WITHOUT_TEXT.contains(name) || isLabelOfButton(element)) {
          silent = element;
        } else if (breaks(element)) {
          breakLine();
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
      case "b", "strong" -> paragraphs.close(Typeface.BOLD);
      case "i", "em" -> paragraphs.close(Typeface.ITALIC);
      case "td", "th" -> {
        if (element.equals(cell)) {
          cell = null;
          paragraphs.closeCell();
        }
      }
      case "tr", "tbody", "thead", "tfoot" -> {}
      case "table" -> {
        if (cell == null) {
          severalCells = false;
          paragraphs.closeTable();
        }
      }
      default -> {
        if (breaks(element)) {
          breakLine();
        }
      }
    }
  }

  private void breakLine() {
    paragraphs.gap(cell == null ? Gap.PARAGRAPH : Gap.BLANK);
  }

  private static boolean breaks(Element element) {
    return switch (element.normalName()) {
      case "br" -> true;
      case "tbody", "thead", "tfoot", "ins", "del" -> false;
      default -> element.isBlock();
    };
  }

  private boolean hasSeveralCells(Element row) {
    int count = 0;
    for (Node child = row.firstChild(); child != null && count < 2; child = child.nextSibling()) {
      if (child instanceof Element element
          && (element.normalName().equals("td") || element.normalName().equals("th"))
          && !leftOut.test(element)) {
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
}

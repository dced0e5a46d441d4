package fr.questeur.parse;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of HTML as records keep it: a paragraph ends at every block element and line break, a
 * table gives one line a row with {@code |} between its cells; blanks are folded, entities decoded,
 * scripts, styles and the labels of buttons left out. Stray and unknown tags change nothing. Linear
 * in the length of the HTML, whatever its nesting.
 */
final class HtmlText {

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
    return paragraphs(fragment.toCharArray());
  }

  /** The same of a fragment in characters. */
  static List<Paragraph> paragraphs(char[] fragment) {
    return SimpleFragment.paragraphs(fragment)
        .orElseGet(() -> paragraphs(Jsoup.parseBodyFragment(String.valueOf(fragment))));
  }

  /**
   * The paragraphs of an element; empty if it has no text. Of a page it is the whole document that
   * should be given: what is nested too deep for jsoup may come to stand behind the body.
   */
  static List<Paragraph> paragraphs(Element root) {
    return TreeParagraphs.of(root);
  }

  /** The text of a fragment, with a blank line between two paragraphs; may be empty. */
  static String text(String fragment) {
    return Paragraph.join(paragraphs(fragment));
  }

  /** The text of an element, with a blank line between two paragraphs; may be empty. */
  static String text(Element root) {
    return Paragraph.join(paragraphs(root));
  }
}

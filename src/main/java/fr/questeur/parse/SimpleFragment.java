package fr.questeur.parse;

import fr.questeur.parse.Paragraph.Typeface;
import fr.questeur.parse.ParagraphBuilder.Gap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the paragraphs of a fragment of HTML without a tree, if it is as nearly all in the open
 * data are: text, line breaks, paragraphs, and a few inline elements that are closed in their
 * order. There is one way to understand such markup; for all else HTML has rules, which jsoup
 * knows. What this gives is what {@link TreeParagraphs} would.
 */
final class SimpleFragment {

  /** So deep within each other nobody sets inline elements. */
  private static final int DEEPEST = 8;

  private static final int MOST_GOING_ON = 3;

  /** The ends of those elements that HTML opens again in the next paragraph. */
  private static final Set<String> TYPES = Set.of("/b", "/strong", "/i", "/em");

  private static final Pattern ATTRIBUTES =
      Pattern.compile("(?: {1,9}[a-z]{1,20}=(?:\"[^\"<>]*\"|[A-Za-z0-9]{1,20})){0,9}+");

  private final char[] html;
  private final ParagraphBuilder paragraphs = new ParagraphBuilder();

  /** The tags that would close the inline elements that are open, the innermost first. */
  private final Deque<String> closing = new ArrayDeque<>(DEEPEST);

  private SimpleFragment(char[] html) {
    this.html = html;
  }

  /** The paragraphs, none if there is no text; empty if the fragment is not as simple. */
  static Optional<List<Paragraph>> paragraphs(char[] html) {
    SimpleFragment fragment = new SimpleFragment(html);
    return fragment.read() ? Optional.of(fragment.paragraphs.finished()) : Optional.empty();
  }

  /** Whether all of it could be read. */
  private boolean read() {
    int position = paragraphs.textBeforeMark(html, 0, html.length);
    while (position >= 0 && position < html.length) {
      position = html[position] == '<' ? readTag(position) : readText(position);
    }
    return position == html.length;
  }

  /** Reads the tag there and the text behind it; where that ends, -1 if it could not. */
  private int readTag(int start) {
    int end = next('>', start);
    return end < html.length && readTag(text(start + 1, end))
        ? paragraphs.textBeforeMark(html, end + 1, html.length)
        : -1;
  }

  /** Reads text that starts with an entity; where it ends, -1 if it could not. */
  private int readText(int start) {
    int end = next('<', start);
    String text = text(start, end);
    if (text.indexOf('\0') >= 0) {
      return -1; // The tree drops it, and may join what it stood between to one character.
    }
    paragraphs.text(Parser.unescapeEntities(text, false));
    return end;
  }

  /** Where the character is next; the length if nowhere. */
  private int next(char c, int start) {
    int i = start;
    while (i < html.length && html[i] != c) {
      i++;
    }
    return i;
  }

  private String text(int start, int end) {
    return String.valueOf(html, start, end - start);
  }

  /** Whether it could read what stands between {@code <} and {@code >}. */
  private boolean readTag(String tag) {
    return switch (tag) {
      case "br", "br/", "br /", "/br" -> breakLine();
      case "p", "/p" -> goesOnInParagraphs() && breakLine();
      case "b" -> open("/b", Typeface.BOLD);
      case "strong" -> open("/strong", Typeface.BOLD);
      case "i" -> open("/i", Typeface.ITALIC);
      case "em" -> open("/em", Typeface.ITALIC);
      case "a", "sub", "sup", "u" -> open("/" + tag, Typeface.PLAIN);
      case "/b", "/strong" -> close(tag, Typeface.BOLD);
      case "/i", "/em" -> close(tag, Typeface.ITALIC);
      case "/a", "/sub", "/sup", "/u" -> close(tag, Typeface.PLAIN);
      default -> openWithAttributes(tag);
    };
  }

  /**
   * Whether all that is open goes on in the next paragraph if it is not closed before: of one
   * element HTML takes three with it, and not all elements.
   */
  private boolean goesOnInParagraphs() {
    return closing.size() <= MOST_GOING_ON && TYPES.containsAll(closing);
  }

  private boolean breakLine() {
    paragraphs.gap(Gap.PARAGRAPH);
    return true;
  }

  private boolean openWithAttributes(String tag) {
    int space = tag.indexOf(' ');
    return space > 0
        && !tag.startsWith("/")
        && !tag.startsWith("br")
        && ATTRIBUTES.matcher(tag).region(space, tag.length()).matches()
        && readTag(tag.substring(0, space));
  }

  private boolean open(String closingTag, Typeface type) {
    paragraphs.open(type);
    closing.push(closingTag);
    return closing.size() <= DEEPEST;
  }

  private boolean close(String tag, Typeface type) {
    if (closing.isEmpty()) {
      return true; // A stray one: there is nothing that it could close.
    }
    paragraphs.close(type);
    return tag.equals(closing.poll());
  }
}

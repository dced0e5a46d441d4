package fr.questeur.parse;

import fr.questeur.parse.Paragraph.Typeface;
import fr.questeur.parse.ParagraphBuilder.Gap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads the paragraphs of a fragment of HTML without a tree, if it is as nearly all in the open
 * data are: text, line breaks, paragraphs, and a few inline elements, each closed in its order and
 * within one paragraph. There is one way to understand such markup; for all else HTML has rules,
 * which jsoup knows. What this gives is what {@link TreeParagraphs} would.
 */
final class SimpleFragment {

  /** So deep within each other nobody sets inline elements. */
  private static final int DEEPEST = 8;

  private static final Pattern ATTRIBUTES =
      Pattern.compile("(?: {1,9}[a-z]{1,20}=(?:\"[^\"<>]*\"|[A-Za-z0-9]{1,20})){0,9}+");

  private final String html;
  private final char[] characters;
  private final ParagraphBuilder paragraphs = new ParagraphBuilder();

  /** The inline elements that are open, the innermost first. */
  private final Deque<String> elements = new ArrayDeque<>(DEEPEST);

  private SimpleFragment(String html) {
    this.html = html;
    characters = html.toCharArray();
  }

  /** The paragraphs, none if there is no text; empty if the fragment is not as simple. */
  static Optional<List<Paragraph>> paragraphs(String html) {
    SimpleFragment fragment = new SimpleFragment(html);
    return fragment.read() ? Optional.of(fragment.paragraphs.finished()) : Optional.empty();
  }

  /** Whether all of it could be read. */
  private boolean read() {
    if (html.indexOf('\0') >= 0) {
      return false; // The tree drops it, and may join what it stood between to one character.
    }
    int position = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', position)) {
      text(position, tag);
      int end = html.indexOf('>', tag);
      if (end < 0 || !readTag(html.substring(tag + 1, end))) {
        return false;
      }
      position = end + 1;
    }
    text(position, html.length());
    return elements.isEmpty();
  }

  private void text(int start, int end) {
    if (html.indexOf('&', start, end) < 0) {
      paragraphs.text(characters, start, end);
    } else {
      paragraphs.text(Parser.unescapeEntities(html.substring(start, end), false));
    }
  }

  /** Whether it could read what stands between {@code <} and {@code >}. */
  private boolean readTag(String tag) {
    return switch (tag) {
      case "br", "br/", "br /", "/br" -> breakLine();
      case "p", "/p" -> elements.isEmpty() && breakLine();
      default -> tag.startsWith("/") ? close(tag.substring(1)) : open(tag);
    };
  }

  private boolean breakLine() {
    paragraphs.gap(Gap.PARAGRAPH);
    return true;
  }

  private boolean open(String tag) {
    int space = tag.indexOf(' ');
    if (space >= 0) {
      String name = tag.substring(0, space);
      return ATTRIBUTES.matcher(tag).region(space, tag.length()).matches()
          && (name.equals("p") ? elements.isEmpty() && breakLine() : open(name));
    }
    Optional<Typeface> type = typeface(tag);
    if (type.isEmpty() || elements.size() == DEEPEST) {
      return false;
    }
    paragraphs.open(type.get());
    elements.push(tag);
    return true;
  }

  private boolean close(String name) {
    if (!name.equals(elements.poll())) {
      return false;
    }
    typeface(name).ifPresent(paragraphs::close);
    return true;
  }

  /** The type in which an inline element is set; empty for any other element. */
  private static Optional<Typeface> typeface(String name) {
    return switch (name) {
      case "b", "strong" -> Optional.of(Typeface.BOLD);
      case "i", "em" -> Optional.of(Typeface.ITALIC);
      case "a", "sub", "sup", "u" -> Optional.of(Typeface.PLAIN);
      default -> Optional.empty();
    };
  }
}

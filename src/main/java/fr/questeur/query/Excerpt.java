package fr.questeur.query;

/** Shows a place in a query on two lines of a terminal. */
final class Excerpt {

  /** The longest value that a message repeats in full. */
  private static final int LONGEST_VALUE = 40;

  /** The columns of the excerpt, ellipses aside. */
  private static final int COLUMNS = 72;

  /** The characters shown before the place, if the query is too long to be shown whole. */
  private static final int BEFORE = 30;

  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /** The start of a text that a message repeats. */
  static String of(String text) {
    return text.length() <= LONGEST_VALUE
        ? text
        : text.substring(0, wholeCharacter(text, LONGEST_VALUE)) + ELLIPSIS;
  }

  /** The query on one line, shortened around the place, and a line with carets under the place. */
  static String underlined(String query, Span span) {
    boolean fits = query.length() <= COLUMNS;
    int start = fits ? 0 : wholeCharacter(query, Math.max(0, span.start() - BEFORE));
    int end = wholeCharacter(query, Math.min(query.length(), start + COLUMNS));
    int markedFrom = wholeCharacter(query, span.start());
    int markedTo = Math.min(span.end(), end);

    StringBuilder lines = new StringBuilder();
    lines.append(start > 0 ? ELLIPSIS : "");
    query.substring(start, end).codePoints().map(Excerpt::visible).forEach(lines::appendCodePoint);
    lines.append(end < query.length() ? ELLIPSIS : "").append('\n');
    lines.append(start > 0 ? " " : "");
    lines.append(" ".repeat(columns(query.substring(start, markedFrom))));
    String marked = query.substring(markedFrom, Math.max(markedFrom, markedTo));
    return lines.append("^".repeat(Math.max(1, columns(marked)))).toString();
  }

  /** The offset, or the one before if it lies within a surrogate pair. */
  private static int wholeCharacter(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  /** A query comes from anywhere: what would move the cursor is shown as a blank. */
  private static int visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          ' ';
      default -> isDirection(character) ? ' ' : character;
    };
  }

  /** Whether it turns the direction of the text around. */
  private static boolean isDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static int columns(String text) {
    return text.codePoints().map(Excerpt::columns).sum();
  }

  private static int columns(int character) {
    int shown = visible(character);
    return switch (Character.getType(shown)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> Character.isEmojiPresentation(shown) || Character.isIdeographic(shown) ? 2 : 1;
    };
  }
}

package fr.questeur.cli.output;

/**
 * Terminal escapes: the program's own, when colours are on, and never a document's. Text from
 * documents and from the user is {@linkplain #clean cleaned} before it is printed: a terminal obeys
 * what it is sent.
 */
public final class Style {

  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";
  private static final String LINK = "\u001b]8;;";

  /** What an address in a link may hold: neither blanks nor letters beyond ASCII. */
  private static final String ADDRESS = "[\\x21-\\x7e]+";

  private static final String END_OF_STRING = "\u001b\\";

  private final boolean on;

  /** Styles that do nothing when off. */
  public Style(boolean on) {
    this.on = on;
  }

  /**
   * The text without what a terminal might obey or be fooled by: control characters (C0, DEL, C1)
   * and the invisible signs that turn the direction of writing round. Line breaks and tabs become
   * blanks.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isWhitespace(character)) {
        clean.append(' ');
      } else if (!Character.isISOControl(character) && !turnsDirection(character)) {
        clean.append(character);
      }
    }
    return clean.toString();
  }

  private static boolean turnsDirection(char character) {
    return (character >= '\u202a' && character <= '\u202e')
        || (character >= '\u2066' && character <= '\u2069')
        || character == '\u200e'
        || character == '\u200f'
        || character == '\u061c';
  }

  /** For what identifies a hit. */
  public String strong(String text) {
    return styled("1", text);
  }

  /** For what is less important. */
  public String faint(String text) {
    return styled("2", text);
  }

  /** For what the query matched; without colours it stands between stars. */
  public String match(String text) {
    return on ? styled("1;31", text) : "*" + text + "*";
  }

  /** A link to follow, where the terminal can (OSC 8); the address itself is what is shown. */
  public String link(String address) {
    String clean = clean(address);
    return on && clean.matches(ADDRESS)
        ? LINK + clean + END_OF_STRING + clean + LINK + END_OF_STRING
        : clean;
  }

  private String styled(String code, String text) {
    return on ? ESCAPE + code + "m" + text + RESET : text;
  }
}

package fr.questeur.query;

import java.util.Optional;

/** The pairs of quotes that make a phrase. */
enum Quotes {
  STRAIGHT('"', '"'),
  FRENCH('«', '»'),
  CURLY('“', '”');

  private final char open;
  private final char close;

  Quotes(char open, char close) {
    this.open = open;
    this.close = close;
  }

  /** The pair that this character opens. */
  static Optional<Quotes> openedBy(char c) {
    for (Quotes quotes : values()) {
      if (quotes.open == c) {
        return Optional.of(quotes);
      }
    }
    return Optional.empty();
  }

  /** The first pair that can hold the text: each phrase was read from one, so there is one. */
  static Quotes around(String text) {
    for (Quotes quotes : values()) {
      if (text.indexOf(quotes.close) < 0) {
        return quotes;
      }
    }
    throw new IllegalArgumentException("no quotes can hold this phrase: " + text);
  }

  char close() {
    return close;
  }

  String quote(String text) {
    return open + text + close;
  }
}

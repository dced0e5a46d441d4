package fr.questeur.engine.lucene;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;

/**
 * A text and the tokens that the analysis of questions makes of it.
 *
 * @param text the text
 * @param tokens in the order of the text
 */
record AnalyzedText(String text, List<Token> tokens) {

  /** After one of these a word may have a capital that says nothing. */
  private static final String BEFORE_CAPITAL = ".!?:;\n«\"";

  /** An article before its apostrophe: {@code l'}, {@code qu'}. */
  private static final String ELIDED = "^\\p{L}{1,2}['’]";

  /** {@code 1} in {@code L. 421-1}, {@code 000} in {@code 2 000}. */
  private static final Pattern MIDDLE_OF_FIGURE =
      Pattern.compile("(?<=[\\p{L}\\d][-‐‑–.])\\d+|(?<=\\d[ \u00a0])\\d{3}");

  /**
   * One token.
   *
   * @param term what is indexed
   * @param start where it begins in the text
   * @param end where it ends
   */
  record Token(String term, int start, int end) {}

  /**
   * Analyzes a text.
   *
   * @param from where to begin
   */
  static AnalyzedText of(Analyzer analyzer, String text, int from) {
    return of(analyzer, Schema.QUESTION, text, from);
  }

  /** The same as the analysis of another field makes of it. */
  static AnalyzedText of(Analyzer analyzer, String field, String text, int from) {
    List<Token> tokens =
        Analysis.tokens(analyzer, field, text.substring(from)).stream()
            .map(token -> new Token(token.term(), from + token.start(), from + token.end()))
            .toList();
    return new AnalyzedText(text, tokens);
  }

  /** The word of a token as the text has it, without an elided article. */
  String word(Token token) {
    return text.substring(token.start(), token.end()).replaceFirst(ELIDED, "");
  }

  /** The text of those tokens and of what stands between them, on one line. */
  String passage(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
        .replaceAll("\\s+", " ");
  }

  /** Whether the token of that index goes on with a figure or reference that one before began. */
  boolean isMiddleOfFigure(int index) {
    Token token = tokens.get(index);
    return MIDDLE_OF_FIGURE
        .matcher(text)
        .useTransparentBounds(true)
        .region(token.start(), token.end())
        .matches();
  }

  /**
   * Whether the token looks like a figure, an acronym or a name: it has a digit, or a capital that
   * no sentence begins with.
   */
  boolean isNamed(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      char character = text.charAt(i);
      if (Character.isDigit(character)) {
        return true;
      }
      if (Character.isUpperCase(character)) {
        return i > token.start() || !beginsSentence(token.start());
      }
    }
    return false;
  }

  private boolean beginsSentence(int start) {
    int before = start - 1;
    while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
      if (BEFORE_CAPITAL.indexOf(text.charAt(before)) >= 0) {
        return true;
      }
      before--;
    }
    return before < 0;
  }
}

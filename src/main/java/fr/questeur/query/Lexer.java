package fr.questeur.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts the text of a query into tokens, in one pass.
 *
 * <p>A sign counts only where a user means it: parentheses and quotes at the start of a token, a
 * hyphen glued before one, a colon after the name of a field. Inside a word they are the word's
 * own, so that {@code infirmier(e)s}, {@code 24/03/2026} and {@code vice-président} stay whole.
 */
final class Lexer {

  private static final Map<String, Token.Kind> OPERATORS =
      Map.of(
          "AND", Token.Kind.AND,
          "ET", Token.Kind.AND,
          "OR", Token.Kind.OR,
          "OU", Token.Kind.OR,
          "NOT", Token.Kind.NOT,
          "SAUF", Token.Kind.NOT);

  private static final int LONGEST_OPERATOR = 4;

  /** Room for the longest name of a field with its accents apart from their letters. */
  private static final int LONGEST_FIELD_NAME = 32;

  /** Marks an open parenthesis that belongs to a word. */
  private static final int IN_WORD = -1;

  private final String query;
  private final List<Token> tokens = new ArrayList<>();

  /** The open parentheses: the offset of each that opens a group, or {@link #IN_WORD}. */
  private final Deque<Integer> parentheses = new ArrayDeque<>();

  private int at;

  Lexer(String query) {
    this.query = query;
  }

  /** The tokens; the last one is a sign of kind END. */
  List<Token> tokens() throws QuerySyntaxException {
    for (skipBlanks(); at < query.length(); skipBlanks()) {
      readToken();
    }
    for (int start : parentheses) {
      if (start != IN_WORD) {
        throw problem(start, start + 1, Problem.UNCLOSED_PARENTHESIS);
      }
    }
    addSign(Token.Kind.END, at);
    return tokens;
  }

  /** Whether a word that stands alone is an operator. */
  static boolean isOperator(String word) {
    return OPERATORS.containsKey(word);
  }

  private void readToken() throws QuerySyntaxException {
    char first = query.charAt(at);
    Optional<Quotes> quotes = Quotes.openedBy(first);
    if (first == '(') {
      parentheses.push(at);
      addSign(Token.Kind.OPEN, at + 1);
    } else if (closesGroup()) {
      parentheses.pop();
      addSign(Token.Kind.CLOSE, at + 1);
    } else if (first == '-' && negates()) {
      addSign(Token.Kind.NOT, at + 1);
    } else if (quotes.isPresent()) {
      readQuoted(quotes.get());
    } else if (!readFieldName()) {
      readBare();
    }
  }

  /** Whether the hyphen here excludes what it is glued to: after a blank, before a word. */
  private boolean negates() {
    return startsAfresh() && hyphenBeforeWord();
  }

  private boolean hyphenBeforeWord() {
    int next = at + 1;
    return next < query.length() && !isBlank(next) && "-)".indexOf(query.charAt(next)) < 0;
  }

  /** Whether a blank or the opening of a group stands before this place, or nothing. */
  private boolean startsAfresh() {
    return at == 0 || isBlank(at - 1) || tokens.getLast().is(Token.Kind.OPEN);
  }

  /** Whether what is here has to be an operand, since a hyphen or a field's name is glued to it. */
  private boolean followsPrefix() {
    return !startsAfresh() && isPrefix(tokens.getLast());
  }

  private static boolean isPrefix(Token token) {
    return token instanceof Token.FieldName
        || (token instanceof Token.Sign sign && sign.text().equals("-"));
  }

  private void readQuoted(Quotes quotes) throws QuerySyntaxException {
    int start = at;
    int close = query.indexOf(quotes.close(), start + 1);
    if (close < 0) {
      throw problem(start, start + 1, Problem.UNCLOSED_QUOTES, quotes.close());
    }
    at = close + 1;
    String text = foldBlanks(start + 1, close);
    if (text.isEmpty()) {
      throw problem(start, at, Problem.EMPTY_QUOTES);
    }
    int slop = at < query.length() && query.charAt(at) == '~' ? readSlop() : 0;
    tokens.add(new Token.Quoted(text, slop, new Span(start, at)));
  }

  private int readSlop() throws QuerySyntaxException {
    int start = ++at;
    int slop = 0;
    while (at < query.length() && isDigit(query.charAt(at)) && slop <= QueryParser.MAX_SLOP) {
      slop = 10 * slop + query.charAt(at++) - '0';
    }
    boolean ends = at == query.length() || isBlank(at) || query.charAt(at) == ')';
    if (at == start || !ends || slop > QueryParser.MAX_SLOP) {
      throw problem(start - 1, at, Problem.BAD_SLOP, QueryParser.MAX_SLOP);
    }
    return slop;
  }

  /** Reads the name of a field with its colon, if one is here with a value glued to it. */
  private boolean readFieldName() throws QuerySyntaxException {
    int colon = at;
    int limit = Math.min(query.length(), at + LONGEST_FIELD_NAME);
    while (colon < limit && isPartOfName(query.charAt(colon))) {
      colon++;
    }
    if (colon == limit || query.charAt(colon) != ':') {
      return false;
    }
    Optional<Field> field = Field.of(query.substring(at, colon));
    if (field.isEmpty()) {
      return false;
    }
    int value = colon + 1;
    int next = value;
    while (next < query.length() && isBlank(next)) {
      next++;
    }
    if (next == query.length() || query.charAt(next) == ')') {
      throw problem(at, value, Problem.EMPTY_FIELD, query.substring(at, value));
    }
    if (next > value) {
      return false;
    }
    tokens.add(new Token.FieldName(field.get(), new Span(at, value)));
    at = value;
    return true;
  }

  /** Reads a word, or an operator in capitals. */
  private void readBare() throws QuerySyntaxException {
    int start = at;
    boolean operand = followsPrefix();
    if (query.charAt(at) == '-' && !startsAfresh() && !operand && hyphenBeforeWord()) {
      at++; // glued to a phrase or group before it: a word of its own, or it would seem a NOT
    } else {
      readToEndOfWord(operand);
    }
    String text = query.substring(start, at);
    Span span = new Span(start, at);
    tokens.add(
        operand
            ? new Token.Bare(text, span)
            : operatorIn(start)
                .<Token>map(operator -> new Token.Sign(operator, text, span))
                .orElse(new Token.Bare(text, span)));
  }

  /** Goes on to a blank, to the end of a group, or to what is glued to an operator. */
  private void readToEndOfWord(boolean operand) throws QuerySyntaxException {
    int start = at;
    boolean lettered = false;
    while (at < query.length() && !isBlank(at) && !closesGroup()) {
      char c = query.charAt(at);
      if (!operand && opens(c) && operatorIn(start).isPresent()) {
        return;
      }
      if (c == '(') {
        parentheses.push(IN_WORD);
      } else if (c == ')' && parentheses.poll() == null && (lettered || at == start)) {
        throw problem(at, at + 1, Problem.UNOPENED_PARENTHESIS); // but a smiley may have one
      }
      lettered = lettered || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      at++;
    }
  }

  private static boolean opens(char c) {
    return c == '(' || Quotes.openedBy(c).isPresent();
  }

  private Optional<Token.Kind> operatorIn(int start) {
    return at - start > LONGEST_OPERATOR
        ? Optional.empty()
        : Optional.ofNullable(OPERATORS.get(query.substring(start, at)));
  }

  /** Whether a parenthesis here ends a group, and not one that a word opened. */
  private boolean closesGroup() {
    return query.charAt(at) == ')' && !parentheses.isEmpty() && parentheses.peek() != IN_WORD;
  }

  private void addSign(Token.Kind kind, int end) {
    tokens.add(new Token.Sign(kind, query.substring(at, end), new Span(at, end)));
    at = end;
  }

  private String foldBlanks(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (!isBlank(i)) {
        if (!text.isEmpty() && isBlank(i - 1)) {
          text.append(' ');
        }
        text.append(query.charAt(i));
      }
    }
    return text.toString();
  }

  private void skipBlanks() {
    while (at < query.length() && isBlank(at)) {
      at++;
    }
  }

  /** Non-breaking blanks and control characters count as blanks too. */
  private boolean isBlank(int index) {
    char c = query.charAt(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private QuerySyntaxException problem(int start, int end, Problem problem, Object... arguments) {
    return new QuerySyntaxException(query, new Span(start, end), problem, arguments);
  }
}

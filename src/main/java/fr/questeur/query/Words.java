package fr.questeur.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells prefixes, fuzzy words and plain words apart. */
final class Words {

  private static final Pattern NUMBERED_FUZZY = Pattern.compile(".*\\p{L}~\\d+");

  private static final Pattern STAR_AND_TILDE =
      Pattern.compile("(?<word>.*[\\p{L}\\p{N}])(?:\\*+~|~\\*+)[*~]*");

  private final String query;

  Words(String query) {
    this.query = query;
  }

  Query read(Token.Bare token) throws QuerySyntaxException {
    String text = token.text();
    Span span = token.span();
    if (text.equals("*:*") || text.equals("*")) {
      return new Query.All(span);
    }
    if (text.startsWith("*") && text.codePoints().anyMatch(Character::isLetter)) {
      throw problem(span, Problem.LEADING_WILDCARD);
    }
    Matcher both = STAR_AND_TILDE.matcher(text);
    if (both.matches()) {
      throw problem(span, Problem.STAR_AND_TILDE, both.group("word"));
    }
    if (text.endsWith("*")) {
      return prefix(text, span);
    }
    if (text.endsWith("~") && hasLetter(text)) {
      checkLength(span);
      return new Query.Fuzzy(text.substring(0, text.length() - 1), span);
    }
    if (NUMBERED_FUZZY.matcher(text).matches()) {
      throw problem(span, Problem.NUMBERED_FUZZY, text.substring(0, text.lastIndexOf('~') + 1));
    }
    return new Query.Word(text, span);
  }

  private Query prefix(String text, Span span) throws QuerySyntaxException {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '*') {
      end--;
    }
    String start = text.substring(0, end);
    // What stands before an apostrophe is elided when the engine analyzes the word.
    int elision = Math.max(start.lastIndexOf('\''), start.lastIndexOf('’'));
    long letters =
        start.substring(elision + 1).codePoints().filter(Character::isLetterOrDigit).count();
    if (letters == 0) {
      return new Query.Word(text, span);
    }
    if (letters < QueryParser.MIN_PREFIX) {
      throw problem(span, Problem.SHORT_PREFIX, QueryParser.MIN_PREFIX);
    }
    checkLength(span);
    return new Query.Prefix(start, span);
  }

  private void checkLength(Span span) throws QuerySyntaxException {
    if (span.length() > QueryParser.MAX_PATTERN) {
      throw problem(span, Problem.LONG_PATTERN, QueryParser.MAX_PATTERN);
    }
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private QuerySyntaxException problem(Span span, Problem problem, Object... arguments) {
    return new QuerySyntaxException(query, span, problem, arguments);
  }
}

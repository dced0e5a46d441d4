package fr.questeur.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads queries: the way into the language. The grammar is in the package's description.
 *
 * <p>What costs an engine time is bounded here: the length of the text, the number of clauses, how
 * deep they nest, and how broad a prefix may be.
 */
public final class QueryParser {

  /** The longest query, in characters. */
  public static final int MAX_LENGTH = 10_000;

  /** How deep groups and NOT may nest. */
  public static final int MAX_DEPTH = 100;

  /** The most words and conditions in one query. */
  public static final int MAX_CLAUSES = 1024;

  /** The most words with a star or a tilde in one query: each stands for many words. */
  public static final int MAX_PATTERNS = 16;

  /** The most words in a phrase that may be moved. */
  public static final int MAX_MOVED = 32;

  /** The largest slop of a phrase. */
  public static final int MAX_SLOP = 1000;

  /** The fewest letters before the star of a prefix. */
  public static final int MIN_PREFIX = 2;

  /** The longest prefix or fuzzy word, its sign included. */
  public static final int MAX_PATTERN = 100;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** What would be a prefix without the quotes around it. */
  private static final Pattern QUOTED_STAR =
      Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]{2,}+\\*+(?![\\p{L}\\p{N}])");

  private final String query;
  private final List<Token> tokens;
  private final Words words;
  private final FieldValues fieldValues;

  /** The field around the group that is being read, if there is one. */
  private Optional<Field> scope = Optional.empty();

  private int next;
  private int depth;
  private int clauses;
  private int patterns;

  private QueryParser(String query, Supplier<LocalDate> today) throws QuerySyntaxException {
    this.query = query;
    this.tokens = new Lexer(query).tokens();
    this.words = new Words(query);
    this.fieldValues = new FieldValues(query, today);
  }

  /**
   * Reads a query, in time linear in its length.
   *
   * @param text what the user typed
   * @param today gives the day from which {@code date:3m..} counts back; asked only for that
   * @throws QuerySyntaxException if operators are used wrongly or a bound is exceeded, and for
   *     nothing else
   */
  public static Query parse(String text, Supplier<LocalDate> today) throws QuerySyntaxException {
    if (text.length() > MAX_LENGTH) {
      Span rest = new Span(MAX_LENGTH, text.length());
      throw new QuerySyntaxException(text, rest, Problem.TOO_LONG, MAX_LENGTH);
    }
    return new QueryParser(text, today).whole();
  }

  private Query whole() throws QuerySyntaxException {
    if (peek().is(Token.Kind.END)) {
      throw problem(new Span(0, query.length()), Problem.EMPTY_QUERY);
    }
    return Identifiers.promote(or());
  }

  private Query or() throws QuerySyntaxException {
    int start = peek().span().start();
    List<Query> parts = new ArrayList<>();
    parts.add(and());
    while (peek().is(Token.Kind.OR)) {
      next++;
      parts.add(and());
    }
    return join(parts, Query.Or::new, start);
  }

  private Query and() throws QuerySyntaxException {
    int start = peek().span().start();
    List<Query> parts = new ArrayList<>(clauses());
    while (continuesAnd()) {
      if (peek().is(Token.Kind.AND)) {
        next++;
      }
      parts.addAll(clauses());
    }
    return join(parts, Query.And::new, start);
  }

  /** One clause, or each of several words that no blank parts. */
  private List<Query> clauses() throws QuerySyntaxException {
    boolean bare = peek() instanceof Token.Bare;
    Query clause = not();
    return bare && clause instanceof Query.And and ? and.clauses() : List.of(clause);
  }

  private boolean continuesAnd() {
    Token token = peek();
    return !token.is(Token.Kind.OR) && !token.is(Token.Kind.CLOSE) && !token.is(Token.Kind.END);
  }

  private Query join(List<Query> parts, BiFunction<List<Query>, Span, Query> join, int start) {
    return parts.size() == 1 ? parts.getFirst() : join.apply(parts, spanFrom(start));
  }

  private Query not() throws QuerySyntaxException {
    Token token = peek();
    if (!token.is(Token.Kind.NOT)) {
      return primary();
    }
    next++;
    deeper(token);
    Query clause = not();
    depth--;
    return new Query.Not(clause, spanFrom(token.span().start()));
  }

  private Query primary() throws QuerySyntaxException {
    // Not a switch over types, here and wherever a search comes by: see docs/benchmarks.md.
    Token token = peek();
    if (token instanceof Token.Sign sign) {
      if (sign.kind() == Token.Kind.OPEN) {
        return group();
      }
      throw missingOperand(sign);
    }
    return token instanceof Token.FieldName name ? inField(name) : leaf(token.span().start());
  }

  private Query group() throws QuerySyntaxException {
    deeper(peek());
    next++;
    Query inside = or();
    next++; // the lexer has seen to it that each group is closed
    depth--;
    return inside;
  }

  private Query inField(Token.FieldName name) throws QuerySyntaxException {
    Field field = name.field();
    checkNotNested(name);
    next++;
    scope = Optional.of(field);
    if (peek() instanceof Token.FieldName inner) {
      checkNotNested(inner);
    }
    int start = name.span().start();
    boolean isGroup = peek().is(Token.Kind.OPEN);
    Query value = isGroup ? group() : leaf(start);
    scope = Optional.empty();
    return field.takes() == Field.Values.WORDS
        ? new Query.InField(field, value, spanFrom(start))
        : value;
  }

  private void checkNotNested(Token.FieldName name) throws QuerySyntaxException {
    if (scope.filter(name.field()::equals).isPresent()) {
      throw problem(name.span(), Problem.REPEATED_FIELD, name.field());
    }
    if (scope.isPresent()) {
      throw problem(name.span(), Problem.NESTED_FIELD, scope.get(), name.field());
    }
  }

  /**
   * Reads one condition without operators.
   *
   * @param start where it starts, the field's name included
   */
  private Query leaf(int start) throws QuerySyntaxException {
    Token token = tokens.get(next++);
    if (++clauses > MAX_CLAUSES) {
      throw problem(token.span(), Problem.TOO_MANY_CLAUSES, MAX_CLAUSES);
    }
    Optional<Field> field = scope.filter(around -> around.takes() != Field.Values.WORDS);
    if (field.isPresent()) {
      return valueOf(field.get(), token, start);
    }
    return token instanceof Token.Quoted quoted ? phrase(quoted) : word((Token.Bare) token);
  }

  private Query phrase(Token.Quoted quoted) throws QuerySyntaxException {
    if (quoted.slop() > 0 && WORD.matcher(quoted.text()).results().count() > MAX_MOVED) {
      throw problem(quoted.span(), Problem.LONG_MOVED, MAX_MOVED);
    }
    Matcher star = QUOTED_STAR.matcher(query).region(quoted.span().start(), quoted.span().end());
    if (star.find()) {
      throw problem(new Span(star.start(), star.end()), Problem.QUOTED_WILDCARD, quoted.text());
    }
    return new Query.Phrase(quoted.text(), quoted.slop(), quoted.span());
  }

  private Query word(Token.Bare bare) throws QuerySyntaxException {
    Query word = words.read(bare);
    boolean isPattern = word instanceof Query.Prefix || word instanceof Query.Fuzzy;
    if (isPattern && ++patterns > MAX_PATTERNS) {
      throw problem(bare.span(), Problem.TOO_MANY_PATTERNS, MAX_PATTERNS);
    }
    return word instanceof Query.Word plain ? parted(plain) : word;
  }

  private Query parted(Query.Word word) throws QuerySyntaxException {
    List<Query.Word> parts = JoinedWords.parts(word);
    clauses += parts.size() - 1;
    if (clauses > MAX_CLAUSES) {
      throw problem(word.span(), Problem.TOO_MANY_CLAUSES, MAX_CLAUSES);
    }
    return parts.size() == 1 ? word : new Query.And(List.copyOf(parts), word.span());
  }

  /** Reads the value of a field; a name of two words ({@code en attente}) needs no quotes. */
  private Query valueOf(Field field, Token token, int start) throws QuerySyntaxException {
    String text = textOf(token);
    int valueStart = token.span().start();
    if (!fieldValues.isName(field, text) && peek() instanceof Token.Bare second) {
      String both = text + " " + second.text();
      if (fieldValues.isName(field, both)) {
        next++;
        text = both;
      }
    }
    return fieldValues.read(field, text, spanFrom(valueStart), spanFrom(start));
  }

  private static String textOf(Token token) {
    return token instanceof Token.Quoted quoted ? quoted.text() : ((Token.Bare) token).text();
  }

  private void deeper(Token token) throws QuerySyntaxException {
    if (++depth > MAX_DEPTH) {
      throw problem(token.span(), Problem.TOO_DEEP, MAX_DEPTH);
    }
  }

  /** What is wrong where a condition should be and a sign is. */
  private QuerySyntaxException missingOperand(Token.Sign sign) {
    if (next > 0 && tokens.get(next - 1) instanceof Token.Sign before) {
      boolean operator = sign.is(Token.Kind.AND) || sign.is(Token.Kind.OR);
      if (operator && before.kind() != Token.Kind.OPEN) {
        return problem(
            new Span(before.span().start(), sign.span().end()),
            Problem.OPERATOR_AFTER_OPERATOR,
            before.text(),
            sign.text());
      }
      if (before.kind() != Token.Kind.OPEN) {
        return problem(before.span(), Problem.NOTHING_AFTER_OPERATOR, before.text());
      }
      if (sign.kind() == Token.Kind.CLOSE) {
        return problem(
            new Span(before.span().start(), sign.span().end()), Problem.EMPTY_PARENTHESES);
      }
    }
    return problem(sign.span(), Problem.NOTHING_BEFORE_OPERATOR, sign.text());
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Span spanFrom(int start) {
    return new Span(start, tokens.get(next - 1).span().end());
  }

  private QuerySyntaxException problem(Span span, Problem problem, Object... arguments) {
    return new QuerySyntaxException(query, span, problem, arguments);
  }
}

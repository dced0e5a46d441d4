package fr.questeur.query;

import java.util.List;

/** Says what is wrong with a query, where, and what to write instead. */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient String query;
  private final transient Span span;
  private final transient Problem problem;
  private final transient List<Object> arguments;

  QuerySyntaxException(String query, Span span, Problem problem, Object... arguments) {
    super(
        "at character %d: %s"
            .formatted(
                query.codePointCount(0, span.start()) + 1,
                problem.message(named(List.of(arguments), Language.ENGLISH))));
    this.query = query;
    this.span = span;
    this.problem = problem;
    this.arguments = List.of(arguments);
  }

  /** What is wrong, as a key for message bundles. */
  public Problem problem() {
    return problem;
  }

  /** The English message without the place: what is wrong, and what to write. */
  public String explanation() {
    return problem.message(arguments(Language.ENGLISH));
  }

  /**
   * What the message of {@link #problem()} speaks about, strings and whole numbers, with the names
   * that the language has for them.
   */
  public List<Object> arguments(Language language) {
    return named(arguments, language);
  }

  private static List<Object> named(List<Object> arguments, Language language) {
    return arguments.stream()
        .map(argument -> argument instanceof Named thing ? language.name(thing) : argument)
        .toList();
  }

  /** Where; within the query, empty only if the query is. */
  public Span span() {
    return span;
  }

  /**
   * Two lines for a terminal: the query, shortened around the place if it is long and without
   * control characters, and carets under the place.
   */
  public String underlined() {
    return Excerpt.underlined(query, span);
  }
}

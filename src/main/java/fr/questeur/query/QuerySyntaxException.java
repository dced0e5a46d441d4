package fr.questeur.query;

import java.util.List;

/** Says what is wrong with a query, where, and what to write instead. */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient List<Object> arguments;
  private final transient Span span;
  private final transient String query;

  QuerySyntaxException(String query, Span span, Problem problem, Object... arguments) {
    super(problem.message(List.of(arguments)) + " (at character " + (span.start() + 1) + ")");
    this.query = query;
    this.span = span;
    this.problem = problem;
    this.arguments = List.of(arguments);
  }

  /** What is wrong, as a key for message bundles. */
  public Problem problem() {
    return problem;
  }

  /** What the message of {@link #problem()} speaks about: texts and whole numbers. */
  public List<Object> arguments() {
    return arguments;
  }

  /** Where. */
  public Span span() {
    return span;
  }

  /** The text of the query. */
  public String query() {
    return query;
  }

  /** Two lines: the query, shortened around the place, and carets under the place. */
  public String underlined() {
    return query + "\n" + " ".repeat(span.start()) + "^".repeat(Math.max(1, span.length()));
  }
}

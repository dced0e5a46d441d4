package fr.questeur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryBoundsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  @Test
  void theLengthIsBounded() throws QuerySyntaxException {
    String longest = "é".repeat(QueryParser.MAX_LENGTH);

    assertThat(QueryParser.parse(longest, () -> TODAY)).isInstanceOf(Query.Word.class);
    QuerySyntaxException error = errorOf(longest + "ab");
    assertThat(error.problem()).isEqualTo(Problem.TOO_LONG);
    assertThat(error.span())
        .isEqualTo(new Span(QueryParser.MAX_LENGTH, QueryParser.MAX_LENGTH + 2));
    assertThat(error)
        .hasMessage("at character 10001: the query is longer than 10,000 characters: shorten it");
  }

  @Test
  void theDepthOfGroupsIsBounded() throws QuerySyntaxException {
    assertThat(QueryParser.parse(nested(QueryParser.MAX_DEPTH), () -> TODAY))
        .isInstanceOf(Query.Word.class);
    QuerySyntaxException error = errorOf(nested(QueryParser.MAX_DEPTH + 1));
    assertThat(error.problem()).isEqualTo(Problem.TOO_DEEP);
    assertThat(error.span()).isEqualTo(new Span(QueryParser.MAX_DEPTH, QueryParser.MAX_DEPTH + 1));
    assertThat(error).hasMessageContaining("deeper than 100 levels");
  }

  @Test
  void theDepthOfNotIsBoundedAndItsPrintIsNoDeeper() throws QuerySyntaxException {
    Query deepest = QueryParser.parse("NOT ".repeat(QueryParser.MAX_DEPTH) + "a", () -> TODAY);

    QueryPrinter printer = new QueryPrinter(Language.ENGLISH);
    String printed = printer.print(deepest);
    assertThat(printer.print(QueryParser.parse(printed, () -> TODAY))).isEqualTo(printed);
    assertThat(errorOf("NOT ".repeat(QueryParser.MAX_DEPTH + 1) + "a").problem())
        .isEqualTo(Problem.TOO_DEEP);
  }

  @Test
  void groupsBesideEachOtherAreNotDeep() throws QuerySyntaxException {
    assertThat(QueryParser.parse("(a -b) ".repeat(QueryParser.MAX_CLAUSES / 2), () -> TODAY))
        .isInstanceOf(Query.And.class);
  }

  @Test
  void theNumberOfClausesIsBounded() throws QuerySyntaxException {
    String most = "a ".repeat(QueryParser.MAX_CLAUSES);

    assertThat(((Query.And) QueryParser.parse(most, () -> TODAY)).clauses())
        .hasSize(QueryParser.MAX_CLAUSES);
    QuerySyntaxException error = errorOf(most + "date:2026");
    assertThat(error.problem()).isEqualTo(Problem.TOO_MANY_CLAUSES);
    assertThat(error).hasMessageContaining("more than 1,024 words");
    assertThat(errorOf("a,".repeat(QueryParser.MAX_CLAUSES) + "a").problem())
        .isEqualTo(Problem.TOO_MANY_CLAUSES);
  }

  @Test
  void theLengthOfPatternsIsBounded() throws QuerySyntaxException {
    String longest = "a".repeat(QueryParser.MAX_PATTERN - 1);

    assertThat(QueryParser.parse(longest + "*", () -> TODAY)).isInstanceOf(Query.Prefix.class);
    assertThat(QueryParser.parse(longest + "~", () -> TODAY)).isInstanceOf(Query.Fuzzy.class);
    assertThat(errorOf(longest + "a*").problem()).isEqualTo(Problem.LONG_PATTERN);
    assertThat(errorOf(longest + "a~").problem()).isEqualTo(Problem.LONG_PATTERN);
  }

  @Test
  void theNumberOfPatternsIsBounded() throws QuerySyntaxException {
    String most = "infirm* asale~ ".repeat(QueryParser.MAX_PATTERNS / 2);

    assertThat(QueryParser.parse(most + "mot", () -> TODAY)).isInstanceOf(Query.And.class);
    QuerySyntaxException error = errorOf(most + "auteur:(mot OU titre*)");
    assertThat(error.problem()).isEqualTo(Problem.TOO_MANY_PATTERNS);
    assertThat(error.underlined().lines().toList().getLast().strip()).isEqualTo("^^^^^^");
  }

  @Test
  void thePhraseWhoseWordsMayBeMovedIsBounded() throws QuerySyntaxException {
    String most = "mot ".repeat(QueryParser.MAX_MOVED);

    assertThat(QueryParser.parse('"' + most + "\"~1000", () -> TODAY))
        .isInstanceOf(Query.Phrase.class);
    assertThat(QueryParser.parse('"' + most + "mot\"", () -> TODAY))
        .isInstanceOf(Query.Phrase.class);
    assertThat(errorOf('"' + most + "mot\"~1").problem()).isEqualTo(Problem.LONG_MOVED);
    String glued = '"' + "mot-".repeat(QueryParser.MAX_MOVED) + "mot\"~1";
    assertThat(errorOf(glued).problem()).isEqualTo(Problem.LONG_MOVED);
  }

  /** Far more than is let through: what is quadratic in any of these takes minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "(",
        ")",
        ":)",
        "a(",
        "a)",
        "(a)",
        "\"",
        "\"a\"",
        "«",
        "-",
        " -",
        "~",
        "a~1",
        "*",
        "author:",
        "author: ",
        "author:(",
        "date:2026..",
        "\"a\"~9",
        "a:b",
        "OR",
        "OR(",
        " OU ",
        "d'",
        "e\u0301",
        "n° ",
        "\u0000"
      })
  void readsInLinearTime(String fragment) {
    String text = fragment.repeat(200_000 / fragment.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> tokens(text));
  }

  private static void tokens(String text) {
    try {
      assertThat(new Lexer(text).tokens()).isNotEmpty();
    } catch (QuerySyntaxException error) {
      assertThat(error.underlined().lines()).hasSize(2);
    }
  }

  private static String nested(int depth) {
    return "(".repeat(depth) + "a" + ")".repeat(depth);
  }

  private static QuerySyntaxException errorOf(String query) {
    return catchThrowableOfType(
        QuerySyntaxException.class, () -> QueryParser.parse(query, () -> TODAY));
  }
}

package fr.questeur.query;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Parses each query of {@code query/trees.txt} and {@code query/errors.txt} and compares with what
 * is indented below it: the tree and, unless it is the query itself, the query as it is printed; or
 * the problem, the place and the message. Today is 12 May 2026. A case is a few lines and no code.
 *
 * <p>Characters that an editor hides are written as in Java: a backslash, {@code u} and four
 * hexadecimal digits.
 */
class QueryPairsTest {

  private static final Path ROOT = Path.of("src/test/resources/query");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
  private static final Pattern HIDDEN = Pattern.compile("\\\\u([0-9a-f]{4})");

  /**
   * One case.
   *
   * @param query the text of the query
   * @param expected the lines indented below it
   */
  record Pair(String query, List<String> expected) {
    @Override
    public String toString() {
      return query;
    }
  }

  static Stream<Pair> trees() throws IOException {
    return pairs("trees.txt");
  }

  static Stream<Pair> errors() throws IOException {
    return pairs("errors.txt");
  }

  @ParameterizedTest
  @MethodSource("trees")
  void parsesTo(Pair pair) throws QuerySyntaxException {
    Query query = QueryParser.parse(pair.query(), () -> TODAY);

    assertThat(Outline.of(query)).isEqualTo(pair.expected().get(0));
    QueryPrinter printer = new QueryPrinter(Language.ENGLISH);
    assertThat(printer.print(query))
        .isEqualTo(pair.expected().size() > 1 ? pair.expected().get(1) : pair.query());
    assertThat(Outline.of(QueryParser.parse(printer.print(query), () -> TODAY)))
        .as("the tree of the query as it is printed")
        .isEqualTo(pair.expected().get(0));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void failsWith(Pair pair) {
    QuerySyntaxException error =
        catchThrowableOfType(
            QuerySyntaxException.class, () -> QueryParser.parse(pair.query(), () -> TODAY));

    assertThat(error).as("an error").isNotNull();
    List<String> said = new ArrayList<>();
    said.add(error.problem().name());
    error.underlined().lines().forEach(said::add);
    said.add(error.getMessage());
    assertThat(said).isEqualTo(pair.expected());
  }

  @Test
  void everyProblemHasItsError() throws IOException {
    Set<Problem> bounds =
        Set.of(
            Problem.TOO_LONG,
            Problem.TOO_DEEP,
            Problem.TOO_MANY_CLAUSES,
            Problem.TOO_MANY_PATTERNS,
            Problem.LONG_MOVED,
            Problem.LONG_PATTERN); // QueryBoundsTest
    Set<Problem> shown =
        errors().map(pair -> Problem.valueOf(pair.expected().get(0))).collect(toSet());

    assertThat(shown).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(bounds)));
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldIsThereByBothNames(Field field) throws IOException {
    List<String> queries = trees().map(pair -> Folding.fold(pair.query())).toList();

    assertThat(queries).anyMatch(query -> query.startsWith(field.label() + ":"));
    assertThat(queries).anyMatch(query -> query.startsWith(field.frenchLabel() + ":"));
  }

  private static Stream<Pair> pairs(String file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve(file))) {
      if (line.startsWith("  ")) {
        pairs.getLast().expected().add(unhide(line.substring(2)));
      } else if (!line.isEmpty() && !line.startsWith("# ")) {
        pairs.add(new Pair(unhide(line), new ArrayList<>()));
      }
    }
    assertThat(pairs).isNotEmpty().noneMatch(pair -> pair.expected().isEmpty());
    return pairs.stream();
  }

  private static String unhide(String line) {
    return HIDDEN
        .matcher(line)
        .replaceAll(hidden -> Character.toString(Integer.parseInt(hidden.group(1), 16)));
  }
}

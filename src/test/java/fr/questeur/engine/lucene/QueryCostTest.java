package fr.questeur.engine.lucene;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.questeur.engine.SearchResult;
import fr.questeur.model.Publication;
import fr.questeur.query.QueryParser;
import fr.questeur.query.QuerySyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dearest queries that the language lets through, on an index of very many words. */
class QueryCostTest {

  private static final int QUESTIONS = 1_000;
  private static final int WORDS = 100;

  @TempDir private static Path folder;
  private static LuceneEngine engine;

  /** Nearly every word is in one question only; many begin alike, all are spelt nearly alike. */
  @BeforeAll
  static void index() {
    Random random = new Random(20_260_512);
    List<Publication> questions = new ArrayList<>();
    for (int i = 1; i <= QUESTIONS; i++) {
      String text = Stream.generate(() -> word(random)).limit(WORDS).collect(joining(" "));
      questions.add(SampleIndex.saying("AN-17-QE-" + i, "ministre santé " + text));
    }
    engine = SampleIndex.of(folder, questions);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static String word(Random random) {
    return random
        .ints(5, 'a', 'e' + 1)
        .mapToObj(Character::toString)
        .collect(joining("", "aba", "" + random.nextInt(100)));
  }

  static List<String> queries() {
    int patterns = QueryParser.MAX_PATTERNS;
    return List.of(
        "ab*",
        "a~",
        "abaaaaaa1~",
        distinct("aba", "~", patterns, " OU "),
        distinct("aba", "~", patterns, " "),
        "ab* ".repeat(patterns),
        distinct("mot", "", QueryParser.MAX_CLAUSES, " "),
        distinct("mot", "", QueryParser.MAX_CLAUSES, " OU "),
        "\"" + "ministre santé ".repeat(QueryParser.MAX_MOVED / 2) + "\"~1000",
        "\"" + "ministre santé ".repeat(600) + "\"",
        distinct("a", "", 2_000, "-"),
        distinct("mot", "", QueryParser.MAX_CLAUSES, ","),
        "(".repeat(QueryParser.MAX_DEPTH) + "santé" + ")".repeat(QueryParser.MAX_DEPTH),
        "-(".repeat(QueryParser.MAX_DEPTH / 2) + "santé" + ")".repeat(QueryParser.MAX_DEPTH / 2));
  }

  private static String distinct(String start, String end, int count, String between) {
    return IntStream.range(0, count)
        .mapToObj(number -> start + Integer.toString(number, 36) + end)
        .collect(joining(between));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void neitherHangsNorFails(String query) throws QuerySyntaxException {
    SearchResult result =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SampleIndex.search(engine, query));
    assertThat(result.total()).isBetween(0L, (long) QUESTIONS);
  }
}

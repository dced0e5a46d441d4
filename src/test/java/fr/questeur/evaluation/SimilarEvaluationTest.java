package fr.questeur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.Questeur;
import fr.questeur.engine.SimilarRequest;
import fr.questeur.engine.Standing;
import fr.questeur.engine.Subject;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well {@code similar} does on the shared data, where they are. With {@code
 * -Dsimilar.out=FOLDER} the queries and judgements are left there for {@code evaluate}.
 */
class SimilarEvaluationTest {

  private static final Path SHARED = Path.of("../shared");
  private static final List<String> ASALEE =
      List.of("AN-17-QE-13821", "AN-17-QE-13991", "AN-17-QE-14939", "AN-16-QE-16353");

  @TempDir private static Path folder;
  private static Questeur questeur;

  @BeforeAll
  static void index() {
    Path data = Path.of(System.getProperty("shared", SHARED.toString()), "data");
    assumeTrue(Files.isDirectory(data), "the shared data are not here");
    questeur = new Questeur(folder.resolve("index"), Clock.systemUTC());
    questeur.ingest(List.of(data.toString(), "corpus"), InputStream.nullInputStream());
  }

  @AfterAll
  static void close() {
    if (questeur != null) {
      questeur.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nearCopiesAreFoundFirst(boolean even) throws IOException, QuerySyntaxException {
    LikeQuestions copies = NearCopies.in(questeur).split(even);
    assertThat(copies.like()).hasSizeGreaterThan(20);
    String half = even ? "even" : "odd";
    Path out = Path.of(System.getProperty("similar.out", folder.toString()));
    Path queries = out.resolve("copies-" + half + ".tsv");
    Path judgements = out.resolve("copies-" + half + ".qrels");
    copies.write(queries, judgements);
    EvaluationReport report =
        questeur.evaluate(
            new EvaluationRequest(
                queries,
                true,
                judgements,
                out.resolve("copies-" + half + ".run"),
                Optional.empty(),
                new AsOf.Now()));
    assertThat(report.judged()).isEqualTo(copies.like().size());
    assertThat(report.values())
        .filteredOn(value -> value.measure() == Measure.HIT_1)
        .singleElement()
        .satisfies(value -> assertThat(value.mean()).isGreaterThanOrEqualTo(0.98));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void eachAsaleeQuestionHasTheOtherThreeBeforeEveryOther(int which) {
    Subject subject = Subject.of(questeur.find(ASALEE.get(which)).orElseThrow());
    SimilarRequest request = new SimilarRequest(subject, Standing.ANY, Optional.empty(), 3);
    assertThat(questeur.similar(request).hits())
        .extracting(hit -> hit.publication().identifier())
        .hasSize(3)
        .isSubsetOf(ASALEE);
  }
}

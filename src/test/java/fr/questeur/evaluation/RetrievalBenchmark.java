package fr.questeur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.Questeur;
import fr.questeur.evaluation.EvaluationReport.Comparison;
import fr.questeur.evaluation.EvaluationReport.Value;
import fr.questeur.model.Legislature;
import fr.questeur.model.Question;
import fr.questeur.model.Withdrawal;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well questions are found, as {@code docs/retrieval.md} says: makes the evaluation sets below
 * {@code target/evaluation}, indexes them, and compares with Lucene's own French on each half.
 * {@code mvn test -Dtest=RetrievalBenchmark -Djacoco.skip -Dbenchmark.data=FOLDER}, a folder of
 * open data; without it that beside the project.
 */
class RetrievalBenchmark {

  private static final Path DATA =
      Path.of(System.getProperty("benchmark.data", "../shared/data/opendata"));
  private static final Path SETS = Path.of("target", "evaluation");

  @TempDir private Path indexes;

  private interface SetMaker {
    void make(EvaluationSets sets, Path folder) throws IOException;
  }

  @Test
  void titles() throws IOException {
    measure("titles", EvaluationSets::titles);
  }

  @Test
  void demands() throws IOException {
    measure("demands", EvaluationSets::demands);
  }

  @Test
  void copies() throws IOException, QuerySyntaxException {
    try (Questeur questeur = indexed()) {
      LikeQuestions copies = NearCopies.in(questeur);
      measureLike("copies", "tune", copies.split(true), new AsOf.Now(), questeur);
      measureLike("copies", "heldout", copies.split(false), new AsOf.Now(), questeur);
    }
  }

  @Test
  void joint() throws IOException, QuerySyntaxException {
    try (Questeur questeur = indexed()) {
      measureLike("joint", "all", JointAnswers.in(questeur), new AsOf.Answered(), questeur);
    }
  }

  private Questeur indexed() {
    assumeTrue(Files.isDirectory(DATA), "no open data in " + DATA);
    Questeur questeur = new Questeur(indexes.resolve("all"), Clock.systemUTC());
    questeur.ingest(List.of(DATA.toString()), InputStream.nullInputStream());
    return questeur;
  }

  private static void measureLike(
      String name, String half, LikeQuestions like, AsOf asOf, Questeur questeur)
      throws IOException, QuerySyntaxException {
    Path set = Files.createDirectories(SETS.resolve(name));
    Path queries = set.resolve(half + ".tsv");
    Path judgements = set.resolve(half + ".qrels");
    Path baseline = set.resolve(half + ".baseline");
    like.write(queries, judgements);
    List<Question> questions = new ArrayList<>();
    questeur.export(
        questeur.query("kind:question"), publication -> questions.add((Question) publication));
    LuceneBaseline.similar(
        questions,
        queries,
        (subject, other) -> asOf instanceof AsOf.Now || isWaiting(other, subject),
        baseline);
    Path run = set.resolve(half + ".run");
    report(
        name + " " + half,
        new EvaluationRequest(queries, true, judgements, run, Optional.of(baseline), asOf),
        questeur);
  }

  /** Whether it waited for an answer when the day began on which the subject was answered. */
  private static boolean isWaiting(Question other, Question subject) {
    LocalDate day = subject.answeredOn().orElseThrow();
    return other.publishedOn().filter(day::isAfter).isPresent()
        && other.answeredOn().filter(day::isAfter).isEmpty()
        && other.withdrawal().flatMap(Withdrawal::on).filter(day::isAfter).isEmpty()
        && Legislature.end(other.id().legislature()).filter(day::isAfter).isEmpty();
  }

  private void measure(String name, SetMaker maker) throws IOException {
    assumeTrue(Files.isDirectory(DATA), "no open data in " + DATA);
    Path set = SETS.resolve(name);
    maker.make(EvaluationSets.read(DATA), set);
    measureHalf(set, "tune");
    measureHalf(set, "heldout");
  }

  private void measureHalf(Path set, String half) throws IOException {
    Path records = set.resolve("records.jsonl");
    Path queries = set.resolve(half + ".tsv");
    Path baseline = set.resolve(half + ".baseline");
    Path index = indexes.resolve(set.getFileName());
    LuceneBaseline.run(records, queries, baseline);
    try (Questeur questeur = new Questeur(index, Clock.systemUTC())) {
      questeur.ingest(List.of(records.toString()), InputStream.nullInputStream());
      report(
          set.getFileName() + " " + half,
          new EvaluationRequest(
              queries,
              false,
              set.resolve("qrels"),
              set.resolve(half + ".run"),
              Optional.of(baseline),
              new AsOf.Now()),
          questeur);
    }
  }

  private static void report(String name, EvaluationRequest request, Questeur questeur) {
    long start = System.nanoTime();
    EvaluationReport report = questeur.evaluate(request);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(report.judged()).isEqualTo(report.queries()).isPositive();
    print(name, report, seconds);
    Value rank = report.values().getFirst();
    assertThat(rank.mean())
        .as("no worse than the baseline by %s", rank.measure().label())
        .isGreaterThanOrEqualTo(rank.comparison().orElseThrow().baseline());
  }

  private static void print(String name, EvaluationReport report, double seconds) {
    System.out.printf(Locale.ROOT, "%s: %d queries, %.1f s%n", name, report.queries(), seconds);
    for (Value value : report.values()) {
      Comparison other = value.comparison().orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "  %-10s %.4f, baseline %.4f, %+.1f %%, p %.5f%n",
          value.measure().label(),
          value.mean(),
          other.baseline(),
          100 * (value.mean() / other.baseline() - 1),
          other.p());
    }
  }
}

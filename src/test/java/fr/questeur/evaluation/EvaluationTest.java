package fr.questeur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.questeur.Questeur;
import fr.questeur.evaluation.EvaluationException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluates on the five documents of the sample corpus. */
class EvaluationTest {

  @TempDir private static Path folder;
  private static Questeur questeur;

  @TempDir private Path files;

  @BeforeAll
  static void index() {
    questeur = new Questeur(folder, Clock.systemUTC());
    questeur.ingest(List.of("corpus"), InputStream.nullInputStream());
  }

  @AfterAll
  static void close() {
    questeur.close();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(files.resolve(name), content);
  }

  private EvaluationReport evaluate(
      String queries, String judgements, Optional<Path> baseline, AsOf asOf) throws IOException {
    return questeur.evaluate(
        new EvaluationRequest(
            file("queries.tsv", queries),
            false,
            file("qrels", judgements),
            files.resolve("run"),
            baseline,
            asOf));
  }

  private static double mean(EvaluationReport report, Measure measure) {
    return report.values().stream()
        .filter(value -> value.measure() == measure)
        .findFirst()
        .orElseThrow()
        .mean();
  }

  @Test
  void anyWordMayMatchAndSignsAreNoOperators() throws IOException {
    EvaluationReport report =
        evaluate(
            "q1\tcolloque -loyers (introuvable \"\nq2\tinconnu\n",
            "q1 0 AN-16-QE-16353 1\nq2 0 AN-17-QE-13821 1\nq3 0 AN-17-QE-13821 1\n",
            Optional.empty(),
            new AsOf.Now());

    assertThat(report.queries()).isEqualTo(2);
    assertThat(report.judged()).isEqualTo(2);
    assertThat(mean(report, Measure.MRR)).isEqualTo(0.5);
    assertThat(Files.readAllLines(files.resolve("run")))
        .first()
        .asString()
        .matches("q1 Q0 AN-16-QE-16353 1 \\S+ questeur");
  }

  @Test
  void whatIsWrittenIsReadAsTheSameRun() throws IOException {
    String queries = "q1\tasalée infirmières\nq2\tigas\n";
    String judgements = "q1 0 AN-17-QE-13991 1\nq2 0 AN-17-QE-13821 2\n";
    evaluate(queries, judgements, Optional.empty(), new AsOf.Now());
    Path before = Files.copy(files.resolve("run"), files.resolve("before"));

    EvaluationReport again = evaluate(queries, judgements, Optional.of(before), new AsOf.Now());

    assertThat(files.resolve("run")).hasSameTextualContentAs(before);
    assertThat(again.values())
        .allMatch(value -> value.comparison().orElseThrow().baseline() == value.mean())
        .allMatch(value -> value.comparison().orElseThrow().p() == 1);
  }

  /** Programs that read a run sort it by score, and break ties as they like. */
  @Test
  void equalScoresAreWrittenApart() throws IOException {
    evaluate("q1\t97", "q1 0 AN-17-QE-13821 1", Optional.empty(), new AsOf.Now());
    List<Float> scores =
        Files.readAllLines(files.resolve("run")).stream()
            .map(line -> Float.valueOf(line.split(" ", -1)[4]))
            .toList();
    assertThat(scores).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Float.compare(b, a));
  }

  @Test
  void goesBackToWhatWasPendingOnADay() throws IOException {
    evaluate(
        "q1\tasalée",
        "q1 0 AN-17-QE-13821 1",
        Optional.empty(),
        new AsOf.Day(LocalDate.of(2026, 4, 1)));
    assertThat(Files.readString(files.resolve("run")))
        .contains("AN-17-QE-13821", "AN-17-QE-13991") // tabled, not yet answered
        .doesNotContain("AN-17-QE-14939", "CP-"); // later; without a date
  }

  @Test
  void goesBackToTheDayOnWhichEachDocumentWasAnswered() throws IOException {
    Path records =
        file(
            "records.jsonl",
            Stream.of(
                    question(1, "2026-01-10", "2026-03-01"),
                    question(2, "2026-01-20", "2026-03-01"),
                    question(3, "2026-01-30", "2026-02-01"),
                    question(4, "2026-03-01", "2026-04-01"),
                    question(5, "2026-01-10", null))
                .collect(Collectors.joining("\n")));
    try (Questeur few = new Questeur(files.resolve("few"), Clock.systemUTC())) {
      few.ingest(List.of(records.toString()), InputStream.nullInputStream());
      few.evaluate(
          new EvaluationRequest(
              file("queries.tsv", "a\tAN-17-QE-1\nb\tAN-17-QE-4\nc\tAN-17-QE-5\n"),
              true,
              file("qrels", "a 0 AN-17-QE-2 1\n"),
              files.resolve("run"),
              Optional.empty(),
              new AsOf.Answered()));
    }
    assertThat(Files.readAllLines(files.resolve("run")))
        .extracting(line -> line.split(" ", -1)[0] + line.split(" ", -1)[2])
        .containsExactlyInAnyOrder("aAN-17-QE-2", "aAN-17-QE-5", "bAN-17-QE-5");
  }

  private static String question(int number, String published, String answered) {
    String answer =
        answered == null
            ? ""
            : ",'status':'answered','answer':{'text':'Oui.','publishedOn':'" + answered + "'}";
    return ("{'schema':1,'kind':'question','id':'AN-17-QE-%d',"
            + "'question':{'text':'Le frelon asiatique.','publishedOn':'%s'}%s}")
        .formatted(number, published, answer)
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q1 no tab|q1 0 d 1|q1 Q0 d 1 2.0 t|NO_QUERY|queries.tsv|1",
        "'\n\ntwo ids\twords'|q1 0 d 1|q1 Q0 d 1 2.0 t|NO_QUERY|queries.tsv|3",
        "'q1\tx\nq1\ty'|q1 0 d 1|q1 Q0 d 1 2.0 t|REPEATED|queries.tsv|2",
        "''|q1 0 d 1|q1 Q0 d 1 2.0 t|NOTHING|queries.tsv|0",
        "'q1\tx'|q1 0 d|q1 Q0 d 1 2.0 t|NO_JUDGEMENT|qrels|1",
        "'q1\tx'|q1 0 d many|q1 Q0 d 1 2.0 t|NO_JUDGEMENT|qrels|1",
        "'q1\tx'|q2 0 d 1|q1 Q0 d 1 2.0 t|NOTHING|qrels|0",
        "'q1\tx'|q1 0 d 0|q1 Q0 d 1 2.0 t|NOTHING|qrels|0",
        "'q1\tx'|q1 0 d 1|q1 Q0 d 1 2.0|NO_HIT|baseline|1",
        "'q1\tx'|q1 0 d 1|q1 Q0 d 1 high t|NO_HIT|baseline|1",
        "'q1\tx'|q1 0 d 1|q2 Q0 d 1 2.0 t|NOTHING|baseline|0",
        "'q1\tx'|q1 0 d 1|''|NOTHING|baseline|0"
      })
  void saysWhereAFileIsWrong(
      String queries, String judgements, String run, Reason reason, String file, int line)
      throws IOException {
    Path baseline = file("baseline", run);
    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> evaluate(queries, judgements, Optional.of(baseline), new AsOf.Now()))
        .satisfies(e -> {
          assertThat(e.reason()).isEqualTo(reason);
          assertThat(Path.of(e.file()).getFileName()).hasToString(file);
          assertThat(e.line().orElse(0)).isEqualTo(line);
        });
    assertThat(files.resolve("run")).doesNotExist();
  }

  @Test
  void theLikeOfDocumentsIsEvaluatedAsWell() throws IOException {
    EvaluationReport report =
        questeur.evaluate(
            new EvaluationRequest(
                file("queries.tsv", "a\t17-13991\nb\tAN-17-QE-99999\n"),
                true,
                file("qrels", "a 0 AN-17-QE-13821 1\na 0 AN-17-QE-13991 1\nb 0 AN-17-QE-13821 1\n"),
                files.resolve("run"),
                Optional.empty(),
                new AsOf.Day(LocalDate.of(2026, 4, 1))));
    assertThat(report.judged()).isEqualTo(2);
    assertThat(report.unknown()).containsExactly("AN-17-QE-99999");
    assertThat(mean(report, Measure.HIT_1)).isEqualTo(0.5);
    assertThat(Files.readString(files.resolve("run")))
        .startsWith("a Q0 AN-17-QE-13821 1 ")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"queries.tsv", "qrels", "baseline"})
  void theRunIsNotWrittenOverWhatIsRead(String input) throws IOException {
    Path queries = file("queries.tsv", "q1\tx");
    Path judgements = file("qrels", "q1 0 d 1");
    Path baseline = file("baseline", "q1 Q0 d 1 2.0 t");
    Path run = files.resolve(".").resolve(input);
    String before = Files.readString(run);
    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() ->
            questeur.evaluate(
                new EvaluationRequest(
                    queries, false, judgements, run, Optional.of(baseline), new AsOf.Now())))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OVERWRITTEN));
    assertThat(run).hasContent(before);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path missing = files.resolve("missing");
    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() ->
            questeur.evaluate(
                new EvaluationRequest(
                    missing, false, missing, missing, Optional.empty(), new AsOf.Now())))
        .satisfies(e -> {
          assertThat(e.reason()).isEqualTo(Reason.CANNOT_READ);
          assertThat(e.line()).isEqualTo(OptionalInt.empty());
        });
  }
}

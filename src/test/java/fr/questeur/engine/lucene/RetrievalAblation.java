package fr.questeur.engine.lucene;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.Questeur;
import fr.questeur.evaluation.AsOf;
import fr.questeur.evaluation.Evaluation;
import fr.questeur.evaluation.EvaluationReport;
import fr.questeur.evaluation.EvaluationReport.Value;
import fr.questeur.evaluation.EvaluationRequest;
import fr.questeur.evaluation.EvaluationSets;
import fr.questeur.evaluation.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each choice of the {@link Ranking} gains on the half to tune on: one change at a time
 * against what the program does, as the rows of the table in {@code docs/retrieval.md}. {@code mvn
 * test -Dtest='RetrievalAblation#titles' -Djacoco.skip -Dbenchmark.data=FOLDER}, a folder of open
 * data; without it that beside the project.
 */
class RetrievalAblation {

  private static final Path DATA =
      Path.of(System.getProperty("benchmark.data", "../shared/data/opendata"));
  private static final Ranking NOW = Ranking.DEFAULT;

  @TempDir private Path folder;

  private interface SetMaker {
    void make(EvaluationSets sets, Path folder) throws IOException;
  }

  @Test
  void titles() throws IOException {
    measure(EvaluationSets::titles);
  }

  @Test
  void demands() throws IOException {
    measure(EvaluationSets::demands);
  }

  private void measure(SetMaker maker) throws IOException {
    assumeTrue(Files.isDirectory(DATA), "no open data in " + DATA);
    maker.make(EvaluationSets.read(DATA), folder);
    Path index = folder.resolve("index");
    try (Questeur questeur = new Questeur(index, Clock.systemUTC())) {
      questeur.ingest(
          List.of(folder.resolve("records.jsonl").toString()), InputStream.nullInputStream());
    }
    Path now = folder.resolve("now.run");
    print("as it is", evaluate(index, NOW, now, Optional.empty()));
    for (Map.Entry<String, Ranking> change : changes().entrySet()) {
      Path run = folder.resolve("change.run");
      print(change.getKey(), evaluate(index, change.getValue(), run, Optional.of(now)));
    }
  }

  private EvaluationReport evaluate(
      Path index, Ranking ranking, Path run, Optional<Path> baseline) {
    Path queries = folder.resolve("tune.tsv");
    Path judgements = folder.resolve("qrels");
    try (LuceneEngine engine = new LuceneEngine(index, ranking)) {
      return Evaluation.run(
          new EvaluationRequest(queries, false, judgements, run, baseline, new AsOf.Now()), engine);
    }
  }

  private static Map<String, Ranking> changes() {
    Map<String, Ranking> changes = new LinkedHashMap<>();
    changes.put("no exact form", with(NOW.words(), 1.2f, 0.75f, 0, 1, 0.25f, 0.25f, 3));
    changes.put("exact form 1", with(NOW.words(), 1.2f, 0.75f, 1, 1, 0.25f, 0.25f, 3));
    changes.put("no beginnings", with(NOW.words(), 1.2f, 0.75f, 0.5f, 0, 0.25f, 0.25f, 3));
    changes.put("beginnings ½", with(NOW.words(), 1.2f, 0.75f, 0.5f, 0.5f, 0.25f, 0.25f, 3));
    changes.put("stem alone", with(NOW.words(), 1.2f, 0.75f, 0, 0, 0.25f, 0.25f, 3));
    changes.put("no subject", with(NOW.words(), 1.2f, 0.75f, 0.5f, 1, 0, 0.25f, 3));
    changes.put("subject ½", with(NOW.words(), 1.2f, 0.75f, 0.5f, 1, 0.5f, 0.25f, 3));
    changes.put(
        "exact form 1, no beginnings, no subject (the ranking before)",
        with(NOW.words(), 1.2f, 0.75f, 1, 0, 0, 0.25f, 3));
    changes.put("no neighbours", with(NOW.words(), 1.2f, 0.75f, 0.5f, 1, 0.25f, 0, 3));
    changes.put("neighbours ½", with(NOW.words(), 1.2f, 0.75f, 0.5f, 1, 0.25f, 0.5f, 3));
    changes.put("neighbours within 10", with(NOW.words(), 1.2f, 0.75f, 0.5f, 1, 0.25f, 0.25f, 10));
    changes.put("k1 0.8", with(NOW.words(), 0.8f, 0.75f, 0.5f, 1, 0.25f, 0.25f, 3));
    changes.put("k1 2", with(NOW.words(), 2, 0.75f, 0.5f, 1, 0.25f, 0.25f, 3));
    changes.put("b 0.5", with(NOW.words(), 1.2f, 0.5f, 0.5f, 1, 0.25f, 0.25f, 3));
    changes.put("b 0.9", with(NOW.words(), 1.2f, 0.9f, 0.5f, 1, 0.25f, 0.25f, 3));
    changes.put("opening 1", weighing(Schema.OPENING, 1));
    changes.put("opening 3", weighing(Schema.OPENING, 3));
    changes.put("last sentence 2", weighing(Schema.DEMAND, 2));
    changes.put("rubric ½", weighing(Schema.HEADINGS, 0.5f));
    changes.put("rubric 2", weighing(Schema.HEADINGS, 2));
    changes.put("answer 0", weighing(Schema.ANSWER, 0));
    changes.put("answer 0.2", weighing(Schema.ANSWER, 0.2f));
    changes.put("answer 1", weighing(Schema.ANSWER, 1));
    changes.put("other turns 0", weighing(Schema.EXCHANGE, 0));
    changes.put("other turns 1", weighing(Schema.EXCHANGE, 1));
    return changes;
  }

  private static Ranking weighing(String field, float weight) {
    Map<String, Float> words = new TreeMap<>(NOW.words());
    words.put(field, weight);
    return with(words, 1.2f, 0.75f, 0.5f, 1, 0.25f, 0.25f, 3);
  }

  private static Ranking with(
      Map<String, Float> words,
      float saturation,
      float length,
      float exact,
      float beginning,
      float subject,
      float near,
      int within) {
    return new Ranking(
        words, NOW.phrases(), saturation, length, exact, beginning, subject, near, within);
  }

  private static void print(String change, EvaluationReport report) {
    Value rank = value(report, Measure.MRR);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.4f | %s | %.3f |%n",
        change,
        rank.mean(),
        rank.comparison()
            .map(other -> "%+.4f, p %.3f".formatted(rank.mean() - other.baseline(), other.p()))
            .orElse(""),
        value(report, Measure.HIT_1).mean());
  }

  private static Value value(EvaluationReport report, Measure measure) {
    return report.values().stream()
        .filter(value -> value.measure() == measure)
        .findFirst()
        .orElseThrow();
  }
}

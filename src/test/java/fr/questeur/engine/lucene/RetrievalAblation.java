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
import java.util.function.Consumer;
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
    changes.put("no exact form", with(weights -> weights.exact = 0));
    changes.put("exact form 1", with(weights -> weights.exact = 1));
    changes.put("no beginnings", with(weights -> weights.beginning = 0));
    changes.put("beginnings ½", with(weights -> weights.beginning = 0.5f));
    changes.put("stem alone", with(weights -> weights.exact = weights.beginning = 0));
    changes.put("no subject", with(weights -> weights.subject = 0));
    changes.put("subject ½", with(weights -> weights.subject = 0.5f));
    changes.put("rarity 0", with(weights -> weights.rarity = 0));
    changes.put("rarity 0.2", with(weights -> weights.rarity = 0.2f));
    changes.put("rarity 0.6", with(weights -> weights.rarity = 0.6f));
    changes.put(
        "exact form 1, no beginnings, no subject, rarity 0 (the first ranking)",
        with(weights -> {
          weights.exact = 1;
          weights.beginning = weights.subject = weights.rarity = 0;
        }));
    changes.put("no neighbours", with(weights -> weights.near = 0));
    changes.put("neighbours ½", with(weights -> weights.near = 0.5f));
    changes.put("neighbours within 10", with(weights -> weights.nearWithin = 10));
    changes.put("k1 0.8", with(weights -> weights.saturation = 0.8f));
    changes.put("k1 2", with(weights -> weights.saturation = 2));
    changes.put("b 0.5", with(weights -> weights.length = 0.5f));
    changes.put("b 0.9", with(weights -> weights.length = 0.9f));
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

  /** A ranking to be changed. */
  private static final class Weights {
    private final Map<String, Float> words = new TreeMap<>(NOW.words());
    private float saturation = NOW.saturation();
    private float length = NOW.length();
    private float exact = NOW.exact();
    private float beginning = NOW.beginning();
    private float subject = NOW.subject();
    private float rarity = NOW.rarity();
    private float near = NOW.near();
    private int nearWithin = NOW.nearWithin();
  }

  private static Ranking weighing(String field, float weight) {
    return with(weights -> weights.words.put(field, weight));
  }

  private static Ranking with(Consumer<Weights> change) {
    Weights weights = new Weights();
    change.accept(weights);
    return new Ranking(
        weights.words,
        NOW.phrases(),
        weights.saturation,
        weights.length,
        weights.exact,
        weights.beginning,
        weights.subject,
        weights.rarity,
        weights.near,
        weights.nearWithin);
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

package fr.questeur.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.Questeur;
import fr.questeur.engine.lucene.LuceneEngine;
import fr.questeur.query.Query;
import fr.questeur.query.Span;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the ranking costs beside Lucene's own French over one field ({@link LuceneBaseline}), on the
 * titles set: {@code mvn test -Dtest=RetrievalCost -Djacoco.skip -Dbenchmark.data=FOLDER}.
 * Processor time of the whole process, of rounds that take turns; medians.
 */
class RetrievalCost {

  private static final Path DATA =
      Path.of(System.getProperty("benchmark.data", "../shared/data/opendata"));
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  @TempDir private Path folder;

  private interface Work {
    void run() throws IOException;
  }

  @Test
  void besideOneField() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "no open data in " + DATA);
    EvaluationSets.read(DATA).titles(folder);
    Path records = folder.resolve("records.jsonl");
    List<Topic> topics = Topic.read(folder.resolve("tune.tsv"));
    double[][] seconds = new double[4][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      Path ours = folder.resolve("ours" + round);
      Path theirs = folder.resolve("theirs" + round);
      double[] one = {
        seconds(() -> index(records, ours)),
        seconds(() -> LuceneBaseline.index(records, theirs)),
        seconds(() -> search(ours, topics)),
        seconds(() -> LuceneBaseline.search(theirs, topics))
      };
      for (int i = 0; round >= 0 && i < one.length; i++) {
        seconds[i][round] = one[i];
      }
    }
    long count = Files.readAllLines(records).size();
    print("MB", size(folder.resolve("ours0")) / 1e6, size(folder.resolve("theirs0")) / 1e6);
    print("records/s", count / median(seconds[0]), count / median(seconds[1]));
    print("queries/s", topics.size() / median(seconds[2]), topics.size() / median(seconds[3]));
  }

  private static void index(Path records, Path index) {
    try (Questeur questeur = new Questeur(index, Clock.systemUTC())) {
      questeur.ingest(List.of(records.toString()), InputStream.nullInputStream());
    }
  }

  private static void search(Path index, List<Topic> topics) {
    try (LuceneEngine engine = new LuceneEngine(index)) {
      for (Topic topic : topics) {
        engine.rank(new Query.FreeText(topic.text(), new Span(0, 0)), Optional.empty(), Run.DEPTH);
      }
    }
  }

  private static double seconds(Work work) throws IOException {
    long start = processorTime();
    work.run();
    return (processorTime() - start) / 1e9;
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long size(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index)) {
      long size = 0;
      for (String file : directory.listAll()) {
        size += directory.fileLength(file);
      }
      return size;
    }
  }

  private static double median(double[] seconds) {
    return Arrays.stream(seconds).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  private static void print(String unit, double ours, double theirs) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %9.1f, one field %9.1f: %.2f of it%n",
        unit,
        ours,
        theirs,
        ours / theirs);
  }
}

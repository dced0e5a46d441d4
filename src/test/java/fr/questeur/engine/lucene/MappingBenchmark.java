package fr.questeur.engine.lucene;

import fr.questeur.Questeur;
import fr.questeur.scale.QuestionGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of the time of indexing is our own, reading and mapping, beside Lucene's for the same
 * fields: {@code mvn test -Dtest=MappingBenchmark -Djacoco.skip}. One thread, its processor time;
 * the median of some rounds that take turns.
 */
class MappingBenchmark {

  private static final int QUESTIONS = 5_000;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  @TempDir private Path folder;

  /** Keeps the work from being left out. */
  private static volatile int sink;

  @Test
  void readingAndMappingBesideIndexing() throws Exception {
    Path archive = folder.resolve("questions.zip");
    new QuestionGenerator(1).zip(archive, QUESTIONS, QuestionGenerator::isAnswered);
    double[] own = new double[ROUNDS];
    double[] all = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double reading = seconds(() -> read(archive, document -> sink = document.hashCode()));
      Path index = folder.resolve("index" + (round + WARM_UP));
      double indexing = seconds(() -> index(archive, index));
      if (round >= 0) {
        own[round] = reading;
        all[round] = indexing;
      }
    }
    double lucene = median(all) - median(own);
    System.out.printf(
        Locale.ROOT,
        "%d questions: reading and mapping %.2f s, Lucene %.2f s: %.2f of it%n",
        QUESTIONS,
        median(own),
        lucene,
        median(own) / lucene);
  }

  private static void read(Path archive, Consumer<Document> documents) {
    Questeur.parse(
        List.of(archive.toString()),
        Clock.systemUTC(),
        InputStream.nullInputStream(),
        publication -> documents.accept(DocumentMapper.document(publication, List.of())));
  }

  private static void index(Path archive, Path folder) {
    IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer());
    config.setRAMBufferSizeMB(64);
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      read(archive, document -> add(document, writer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Document document, IndexWriter writer) {
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

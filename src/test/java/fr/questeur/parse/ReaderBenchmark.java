package fr.questeur.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * How fast each reader is beside the parser that it needs, on the same bytes in the same run. Start
 * the main method on the test class path; a folder with documents may be given, else the fixtures
 * are read.
 *
 * <p>Both sides take turns; the median of the rounds counts, in processor time of the thread, which
 * other programs do not disturb.
 */
public final class ReaderBenchmark {

  private static final int WARM_UP = 15;
  private static final int ROUNDS = 25;

  /** Few documents are read so often in each round that they make up about so many bytes. */
  private static final long ROUND_BYTES = 2_000_000;

  /** What a reader is compared with: what it takes to parse the bytes and do nothing with them. */
  private interface Parsing {
    Object parse(byte[] bytes) throws IOException;
  }

  /**
   * One side by side.
   *
   * @param parsing the parser alone
   */
  private record Contest(RecordReader reader, Parsing parsing) {}

  private static final List<Contest> CONTESTS =
      List.of(
          new Contest(new FichePageReader(), ReaderBenchmark::jsoup),
          new Contest(new EzPageReader(), ReaderBenchmark::jsoup),
          new Contest(new DynPageReader(), ReaderBenchmark::jsoup));

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private ReaderBenchmark() {}

  private static Object jsoup(byte[] bytes) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
  }

  /** Prints a line for each layout. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/test/resources/parse");
    System.out.println("layout       documents  pages/s   MB/s  of the parser's time");
    for (Contest contest : CONTESTS) {
      List<byte[]> documents = documents(folder, contest.reader());
      if (!documents.isEmpty()) {
        System.out.println(line(contest, documents));
      }
    }
  }

  private static List<byte[]> documents(Path folder, RecordReader reader) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      if (reader.recognises(document(bytes))) {
        documents.add(bytes);
      }
    }
    return documents;
  }

  private static String line(Contest contest, List<byte[]> documents) throws IOException {
    int repeats = (int) (ROUND_BYTES / size(documents)) + 1;
    long[] reading = new long[ROUNDS];
    long[] parsing = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      for (int i = 0; i < repeats; i++) {
        for (byte[] bytes : documents) {
          contest.reader().read(document(bytes), record -> sink += record.hashCode());
        }
      }
      long middle = THREAD.getCurrentThreadCpuTime();
      for (int i = 0; i < repeats; i++) {
        for (byte[] bytes : documents) {
          sink += contest.parsing().parse(bytes).hashCode();
        }
      }
      long end = THREAD.getCurrentThreadCpuTime();
      if (round >= 0) {
        reading[round] = middle - start;
        parsing[round] = end - middle;
      }
    }
    double seconds = median(reading) / 1e9 / repeats;
    return String.format(
        Locale.ROOT,
        "%-12s %9d %8.0f %6.1f %11.2f",
        contest.reader().layout(),
        documents.size(),
        documents.size() / seconds,
        size(documents) / 1e6 / seconds,
        (double) median(reading) / median(parsing));
  }

  private static long size(List<byte[]> documents) {
    return documents.stream().mapToLong(bytes -> bytes.length).sum();
  }

  /** Keeps the work from being left out. */
  private static volatile long sink;

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private static RawDocument document(byte[] bytes) {
    return new RawDocument("file:/page", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(bytes));
  }
}

package fr.questeur.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What indexing costs by the launcher (512 MB of heap, start-up cache): from nothing, again with no
 * change, and with 1,000 new answers. {@code mvn package}, then {@code mvn test
 * -Dtest=IndexBenchmark -Djacoco.skip -Dbenchmark.sizes=10000,100000,1000000}; the last size takes
 * 20 GB of disk.
 *
 * <p>Each line is one process. Beside them stand {@code unzip -l} of the same archive and a Java
 * that does nothing, in the same run: the ratios hold on other machines, the times do not.
 */
class IndexBenchmark {

  private static final int NEW_ANSWERS = 1_000;
  private static final int ROUNDS = 3;

  /** As in {@code Pause Young (Allocation Failure) 301M->42M(490M) 5.2ms}. */
  private static final Pattern HEAP_BEFORE = Pattern.compile(" (\\d+)M->(\\d+)M\\(");

  @TempDir private Path folder;

  /** Does nothing: its time is that of starting Java. */
  static final class Nothing {
    private Nothing() {}

    /** Returns at once. */
    public static void main(String[] arguments) {}
  }

  @Test
  void indexing() throws Exception {
    assertThat(Path.of("target/questeur.jar")).as("mvn package makes it").exists();
    run(new ProcessBuilder("./questeur", "index", "--help")); // makes the start-up cache
    System.out.printf(
        "%d processors%n%9s  %-12s %8s %9s %8s %7s %7s %9s %9s%n",
        Runtime.getRuntime().availableProcessors(),
        "questions",
        "run",
        "seconds",
        "processor",
        "docs/s",
        "MB/s",
        "cores",
        "heap MB",
        "index MB");
    for (String size : System.getProperty("benchmark.sizes", "10000").split(",", -1)) {
      measure(Integer.parseInt(size));
    }
  }

  private void measure(int questions) throws Exception {
    Path archive = folder.resolve("questions.zip");
    Path index = folder.resolve("index" + questions);
    QuestionGenerator generator = new QuestionGenerator(1);
    long bytes = generator.zip(archive, questions, QuestionGenerator::isAnswered);

    Run build = index(index, archive);
    print(questions, "build", build, questions, bytes, size(index));
    List<Run> again = new ArrayList<>();
    List<Run> listing = new ArrayList<>();
    List<Run> nothing = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      again.add(index(index, archive));
      listing.add(run(new ProcessBuilder("unzip", "-l", archive.toString())));
      nothing.add(run(Child.java(List.of(), Nothing.class)));
    }
    print(questions, "no change", median(again), questions, bytes, size(index));
    print(questions, "unzip -l", median(listing), questions, bytes, 0);
    print(questions, "bare Java", median(nothing), 0, 0, 0);

    generator.zip(
        archive,
        questions,
        number -> QuestionGenerator.isAnswered(number) || number <= 3 * NEW_ANSWERS);
    Run answers = index(index, archive);
    print(questions, "new answers", answers, NEW_ANSWERS, 0, size(index));
    assertThat(answers.output()).contains("1,000 newly answered");
    System.out.printf(
        Locale.ROOT,
        "%9d  no change / (unzip -l + bare Java) = %.2f;"
            + " new answers / build = 1/%.0f, of processor time 1/%.0f%n",
        questions,
        median(again).seconds() / (median(listing).seconds() + median(nothing).seconds()),
        build.seconds() / answers.seconds(),
        build.processor() / answers.processor());
    Files.delete(archive);
  }

  /**
   * What a process took.
   *
   * @param processor seconds that all its threads took, but for the last fifth of one
   * @param heap the most of the heap, in MB, that was in use when it was cleaned up; 0 if never
   */
  private record Run(double seconds, double processor, int heap, String output) {}

  private Run index(Path index, Path archive) throws Exception {
    Path log = folder.resolve("gc.log");
    ProcessBuilder launcher =
        new ProcessBuilder("./questeur", "index", "--index", index.toString(), archive.toString());
    launcher.environment().put("QUESTEUR_JAVA_OPTS", "-Xlog:gc:file=" + log);
    launcher.environment().put("LC_ALL", "C.UTF-8");
    Run run = run(launcher);
    int heap = 0;
    Matcher pauses = HEAP_BEFORE.matcher(Files.readString(log));
    while (pauses.find()) {
      heap = Math.max(heap, Integer.parseInt(pauses.group(1)));
    }
    return new Run(run.seconds(), run.processor(), heap, run.output());
  }

  private Run run(ProcessBuilder command) throws Exception {
    Path output = folder.resolve("output");
    long start = System.nanoTime();
    Process process =
        command.redirectOutput(output.toFile()).redirectError(Redirect.INHERIT).start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "stat");
    double processor = 0;
    while (!process.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      processor = processorSeconds(status, processor);
    }
    assertThat(process.exitValue()).isZero();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Run(seconds, processor, 0, Files.readString(output));
  }

  /** Of a process that may be gone by now: Java forgets what a child took once it has ended. */
  private static double processorSeconds(Path status, double before) {
    try {
      String[] fields = Files.readString(status).replaceFirst(".*\\) ", "").split(" ", -1);
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    } catch (IOException | ArrayIndexOutOfBoundsException e) {
      return before;
    }
  }

  private static Run median(List<Run> runs) {
    Run[] sorted = runs.toArray(Run[]::new);
    Arrays.sort(sorted, (a, b) -> Double.compare(a.seconds(), b.seconds()));
    return sorted[sorted.length / 2];
  }

  private static long size(Path index) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void print(
      int questions, String name, Run run, int documents, long bytes, long index) {
    System.out.printf(
        Locale.ROOT,
        "%9d  %-12s %8.2f %9.2f %8.0f %7.1f %7.2f %9d %9d%n",
        questions,
        name,
        run.seconds(),
        run.processor(),
        documents / run.seconds(),
        bytes / 1e6 / run.seconds(),
        run.processor() / run.seconds(),
        run.heap(),
        index / 1_000_000);
  }
}

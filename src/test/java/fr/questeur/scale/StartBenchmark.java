package fr.questeur.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long people wait for the first line: cold runs of the packaged program through its launcher,
 * beside a Java with the same options that does nothing. {@code mvn package}, then {@code mvn test
 * -Dtest=StartBenchmark -Djacoco.skip}; with {@code -Dbenchmark.index=FOLDER} on that index, else
 * on one of {@code -Dbenchmark.sizes=100000} questions that is made first.
 *
 * <p>Needs hyperfine ({@code apt install hyperfine}), which prints times and ratios.
 */
class StartBenchmark {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** As the launcher gives to the commands that only search. */
  private static final String OPTIONS =
      "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
          + " -Djdk.reflect.useNativeAccessorOnly=true -Djava.awt.headless=true";

  @TempDir private Path folder;

  @Test
  void starting() throws Exception {
    assumeTrue(
        new ProcessBuilder("sh", "-c", "command -v hyperfine").start().waitFor() == 0,
        "needs hyperfine: apt install hyperfine");
    String questeur = unpack();
    String index = System.getProperty("benchmark.index", "");
    if (index.isEmpty()) {
      int questions = Integer.parseInt(System.getProperty("benchmark.sizes", "100000"));
      index = makeIndex(questeur, questions);
    }
    String classes = Path.of("target/test-classes").toAbsolutePath().toString();
    String search = questeur + " search --index " + index + " ";
    run(
        List.of(
            "hyperfine",
            "--shell=none",
            "--warmup=3",
            "--runs=" + Integer.getInteger("benchmark.runs", 30),
            "--ignore-failure", // a search that finds nothing
            "--export-markdown=" + Path.of("target/start.md"),
            "%s %s -cp %s %s"
                .formatted(JAVA, OPTIONS, classes, IndexBenchmark.Nothing.class.getName()),
            questeur + " --version",
            questeur + " --help",
            search + "asalée --limit 0",
            search + "champont",
            search + "santé infirmiers"));
    System.out.println(Files.readString(Path.of("target/start.md")));
  }

  /** The launcher of the package, as users have it: that of a checkout looks for newer sources. */
  private String unpack() throws Exception {
    List<Path> archives;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      archives =
          files
              .filter(file -> file.getFileName().toString().matches("questeur-[\\d.]+\\.tar\\.gz"))
              .toList();
    }
    assertThat(archives).as("mvn package makes it").hasSize(1);
    Path program = Files.createDirectory(folder.resolve("program"));
    String archive = archives.getFirst().toString();
    run(List.of("tar", "-xzf", archive, "-C", program.toString(), "--strip-components=1"));
    return program.resolve("bin/questeur").toString();
  }

  private String makeIndex(String questeur, int questions) throws Exception {
    Path archive = folder.resolve("questions.zip");
    new QuestionGenerator(1).zip(archive, questions, QuestionGenerator::isAnswered);
    String index = folder.resolve("index").toString();
    run(List.of(questeur, "index", "--index", index, archive.toString()));
    return index;
  }

  private static void run(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("QUESTEUR_JAVA", JAVA.toString());
    assertThat(builder.start().waitFor()).isZero();
  }
}

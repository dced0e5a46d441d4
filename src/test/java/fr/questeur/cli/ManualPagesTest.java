package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.config.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualPagesTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    ManualPages.main(new String[] {folder.toString()});
  }

  @Test
  void everyCommandHasAPageWithAllItsOptionsInBothLanguages() throws IOException {
    String help = new Terminal(folder).run(List.of("--help")).out();
    List<String> commands =
        help.lines()
            .filter(line -> line.matches("  [a-z]+ .*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .filter(name -> !name.equals("questeur")) // an example
            .toList();
    assertThat(commands).contains("search", "index");
    for (String language : List.of("man1", "fr/man1")) {
      assertThat(folder.resolve(language).resolve("questeur.1"))
          .content()
          .contains("\n.B \"130\"\n", "/questeur/config.toml\"\n")
          .contains(Stream.of(Key.values()).map(key -> ".B \"" + key.variable() + '"').toList());
      for (String command : commands) {
        String page =
            Files.readString(folder.resolve(language).resolve("questeur-" + command + ".1"));
        List<String> options =
            new Terminal(folder)
                .run(List.of(command, "--help"))
                .out()
                .lines()
                .filter(line -> line.matches(" {2,6}--.*"))
                .map(line -> line.strip().split("[=, ]", 2)[0].replace("-", "\\-"))
                .toList();
        assertThat(options).as(command).isNotEmpty().allMatch(page::contains);
      }
    }
    assertThat(folder.resolve("fr/man1/questeur.1")).content().contains(".SH \"NOM\"");
  }

  @Test
  void manReadsThemWithoutAWarning() throws Exception {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".1")).toList();
    }
    assumeTrue(new ProcessBuilder("sh", "-c", "command -v man").start().waitFor() == 0);
    for (Path page : pages) {
      ProcessBuilder man = new ProcessBuilder("man", "--warnings", "-l", page.toString());
      man.environment().put("LC_ALL", "C.UTF-8");
      man.environment().put("MANWIDTH", "80");
      Path text = folder.resolve("text");
      Path warnings = folder.resolve("warnings");
      man.redirectOutput(text.toFile()).redirectError(warnings.toFile());
      assertThat(man.start().waitFor()).as(page.toString()).isZero();
      assertThat(warnings).as(page.toString()).isEmptyFile();
      assertThat(Files.readString(text).lines()).allMatch(line -> line.length() <= 80);
    }
  }
}

package fr.questeur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source is formatted by google-java-format. {@code mvn test -Dtest=FormatTest
 * -Dformat.apply=true} formats them.
 *
 * <p>A test rather than a plugin of the build: plugins run on the Java that runs Maven, which may
 * be too old to read these sources; tests run on the JDK that the build picked.
 */
class FormatTest {

  @Test
  void sourcesAreFormatted() throws Exception {
    List<Path> unformatted = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      String formatted = format(text);
      if (!formatted.equals(text)) {
        if (Boolean.getBoolean("format.apply")) {
          Files.writeString(source, formatted);
        } else {
          unformatted.add(source);
        }
      }
    }
    assertThat(unformatted).as("run mvn test -Dtest=FormatTest -Dformat.apply=true").isEmpty();
  }

  private static String format(String text) throws Exception {
    String withoutUnused = RemoveUnusedImports.removeUnusedImports(text);
    String ordered = ImportOrderer.reorderImports(withoutUnused, Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}

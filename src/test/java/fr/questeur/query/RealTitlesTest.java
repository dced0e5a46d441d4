package fr.questeur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Pastes the titles and headings of the real questions as queries; skipped without the data. */
class RealTitlesTest {

  private static final Path DATA = Path.of("../shared/data/opendata");
  private static final Set<String> HEADINGS = Set.of("analyse", "teteAnalyse", "rubrique");

  @Test
  void noTitleIsAnError() throws IOException {
    assumeTrue(Files.isDirectory(DATA));
    Set<String> titles = new TreeSet<>();
    try (Stream<Path> files = Files.walk(DATA)) {
      for (Path zip :
          files.filter(f -> f.getFileName().toString().startsWith("Questions_")).toList()) {
        collect(zip, titles);
      }
    }
    assertThat(titles).hasSizeGreaterThan(100);
    for (String title : titles) {
      assertThatCode(() -> QueryParser.parse(title, () -> LocalDate.EPOCH))
          .as(title)
          .doesNotThrowAnyException();
    }
  }

  private static void collect(Path zip, Set<String> titles) throws IOException {
    JsonFactory json = new JsonFactory();
    try (ZipFile entries = new ZipFile(zip.toFile())) {
      for (var entry : entries.stream().toList()) {
        if (entry.getName().endsWith(".json")) {
          try (JsonParser parser = json.createParser(entries.getInputStream(entry))) {
            collect(parser, titles);
          }
        }
      }
    }
  }

  private static void collect(JsonParser parser, Set<String> titles) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING
          && parser.currentName() != null
          && HEADINGS.contains(parser.currentName())
          && !parser.getText().isBlank()) {
        titles.add(parser.getText());
      }
    }
  }
}

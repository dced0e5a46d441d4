package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Real pages of forty years, which are not part of the project, against what was read in their
 * markup by eye: every field of every page, in {@code pages/NAME.expected}, in the order of the
 * JSON form. Of a long text a line {@code ~ 12 words, FIRST … LAST} gives number and ends.
 */
class RealPagesTest {

  private static final Path PAGES = Path.of("../shared/data/pages");
  private static final Path EXPECTED = Path.of("src/test/resources/pages");

  private static final Pattern OUTLINE = Pattern.compile("(.*?): ~ (\\d+) words, (.*) … (.*)");

  @TestFactory
  Stream<DynamicTest> everyPage() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "no pages beside the project");
    List<Path> expected;
    try (Stream<Path> files = Files.list(EXPECTED)) {
      expected = files.sorted().toList();
    }
    return expected.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path expected) throws IOException {
    String name = expected.getFileName().toString().replace(".expected", ".html");
    List<String> actual = fields(read(PAGES.resolve(name)));
    List<String> lines = Files.readAllLines(expected);
    for (int i = 0; i < Math.min(lines.size(), actual.size()); i++) {
      Matcher outline = OUTLINE.matcher(lines.get(i));
      if (outline.matches()) {
        String start = outline.group(1) + ": " + outline.group(3);
        assertThat(actual.get(i)).startsWith(start).endsWith(outline.group(4));
        String text = actual.get(i).substring(outline.group(1).length() + 2);
        assertThat(text.split("\\s+")).as(start).hasSize(Integer.parseInt(outline.group(2)));
      } else {
        assertThat(actual.get(i)).isEqualTo(lines.get(i));
      }
    }
    assertThat(actual).hasSameSizeAs(lines);
  }

  private static Publication read(Path page) throws IOException {
    try (var bytes = Files.newInputStream(page)) {
      RawDocument document = new RawDocument("file:/page", LocalDate.of(2026, 6, 1), bytes);
      List<Publication> records = new ArrayList<>();
      RecordReaders.detect(document).read(document, records::add);
      assertThat(records).hasSize(1);
      return records.getFirst();
    }
  }

  /** The fields of the JSON form, one a line, without those that are the same for every page. */
  private static List<String> fields(Publication publication) throws IOException {
    List<String> fields = new ArrayList<>();
    try (JsonParser in = RecordJson.FACTORY.createParser(RecordJson.toLine(publication))) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token.isScalarValue()) {
          String path = in.getParsingContext().pathAsPointer().toString().substring(1);
          fields.add(path.replaceAll("/\\d+", "").replace('/', '.') + ": " + in.getText());
        }
      }
    }
    fields.removeIf(field -> field.matches("(?s)(schema|kind|sources\\.(uri|digest|seenOn)): .*"));
    return fields;
  }
}

package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.questeur.json.RecordJson;
import fr.questeur.json.RecordSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every {@code parse/LAYOUT/NAME.input} and compares with {@code NAME.expected}, the records
 * as indented JSON. A case is two files and no code.
 *
 * <p>With {@code -Dfixtures.update=true} the expected files are written anew; read the difference
 * before committing it.
 */
class FixturesTest {

  private static final Path ROOT = Path.of("src/test/resources/parse");

  @TestFactory
  Stream<DynamicTest> everyPair() throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.walk(ROOT)) {
      inputs = files.filter(file -> file.toString().endsWith(".input")).sorted().toList();
    }
    assertThat(inputs).isNotEmpty();
    return inputs.stream()
        .map(input ->
            DynamicTest.dynamicTest(ROOT.relativize(input).toString(), () -> check(input)));
  }

  private static void check(Path input) throws IOException {
    String layout = input.getParent().getFileName().toString();
    Path expected = Path.of(input.toString().replaceFirst("\\.input$", ".expected"));
    String actual = read(input, layout);
    if (Boolean.getBoolean("fixtures.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String read(Path input, String layout) throws IOException {
    try (var bytes = Files.newInputStream(input)) {
      RawDocument document =
          new RawDocument("file:/" + input.getFileName(), LocalDate.of(2026, 6, 1), bytes);
      RecordReader reader = RecordReaders.detect(document);
      assertThat(reader.layout()).as("the layout is the folder's name").isEqualTo(layout);
      StringBuilder records = new StringBuilder();
      reader.read(
          document,
          publication -> {
            assertThat(RecordSchema.errors(RecordJson.toLine(publication))).isEmpty();
            records.append(indented(publication)).append('\n');
          });
      return records.toString();
    }
  }

  private static String indented(fr.questeur.model.Publication publication) {
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    try (JsonGenerator out = RecordJson.FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(printer);
      RecordJson.write(publication, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}

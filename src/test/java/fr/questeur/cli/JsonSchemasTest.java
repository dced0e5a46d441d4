package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.questeur.json.ClosedSchema;
import fr.questeur.json.RecordJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is printed as JSON holds to the schema that is shipped for it. */
class JsonSchemasTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/fr/questeur/json");

  /** The schemas as somebody may have them who took them from the first version. */
  private static final Path PUBLISHED = Path.of("src/test/resources/json/published");

  private static final SchemaRegistry SHIPPED = registry(JsonSchemasTest::closed);

  private static final SchemaRegistry FIRST = registry(JsonSchemasTest::published);

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Terminal terminal = new Terminal(folder).withCorpus();
    Path page = folder.resolve("corpus").resolve("AN-17-QE-13821.txt");
    Files.writeString(folder.resolve("again.txt"), Files.readString(page) + "\n\n");
    Files.writeString(folder.resolve("bad.txt"), "x");
    Files.writeString(
        folder.resolve("same.jsonl"),
        """
        {"schema":1,"kind":"question","id":"AN-16-QE-7","title":"Un titre","question":{"publishedOn":"2023-01-03"}}
        {"schema":1,"kind":"question","id":"AN-17-QE-7"}
        """);
    assertThat(terminal.run("index", "$DIR/corpus", "$DIR/again.txt", "$DIR/same.jsonl").code())
        .isZero();
    Files.writeString(folder.resolve("queries.tsv"), "1\tasalée\n");
    Files.writeString(folder.resolve("qrels.txt"), "1 0 AN-17-QE-13821 1\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "search, \"search asalée --facets party,date,status,flagged --format json\"",
        "search, search asalée introuvable --format json",
        "search, search introuvable --format json",
        "search, search asalée --limit 0 --format json",
        "search, similar 13821 --format json",
        "search, search loyres --format json",
        "search, search asalée igas --explain --format json",
        "completions, suggest san --format json",
        "completions, suggest zz --format json",
        "tokens, analyze L'hôpital de C.N.A.M. --format json",
        "explanation, explain titre:infirm* -grève date:2026.. 17-13821 --format json",
        "explanation, explain n°13821 --format json",
        "hit, search *:* --format jsonl",
        "count, count asalée --format json",
        "facets, \"facets author,party,ministry,asked,answering,rubric,legislature,type,status,"
            + "department,date,kind,flagged,renewed --format json\"",
        "facets, facets date introuvable --format json",
        "timeline, timeline --by year --format json",
        "timeline, timeline --by month --format json",
        "timeline, timeline --by week --format json",
        "timeline, timeline introuvable --format json",
        "status, status --format json",
        "report, index $DIR/corpus --report json",
        "report, index $DIR/bad.txt --dry-run --report json",
        "sources, show 13821 --sources --format json",
        "sources, show 13991 --sources --format json",
        "record, show 13991 --format json",
        "candidates, show 7 --format json",
        "candidates, show 8 --format json",
        "candidates, similar 7 --format json",
        "record, export",
        "acronyms, acronyms --format json",
        "evaluation, evaluate --queries $DIR/queries.tsv --qrels $DIR/qrels.txt --run $DIR/run"
            + " --format json",
        "config, config --format json",
        "config, config --format json --color never",
      })
  void whatIsPrintedHoldsToItsSchema(String schema, String command) {
    List<String> lines =
        new Terminal(folder).run(List.of(command.split(" "))).out().lines().toList();

    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> {
          assertThat(errors(SHIPPED, schema, line)).isEmpty();
          assertThat(errors(FIRST, schema, line)).isEmpty();
          assertThat(errors(FIRST, schema, line.replaceFirst("\\{", "{\"later\":0,"))).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "search, search asalée --limit 1 --format json, \"total\", \"sum\"",
    "search, search asalée --limit 1 --format json, \"rank\":1, \"rank\":0",
    "hit, search asalée --limit 1 --format jsonl, \"kind\":\", \"kind\":\"no ",
    "facets, facets date --format json, \"parts\":[{\"value\", \"parts\":[{\"name\"",
    "timeline, timeline --format json, \"by\":\"month\", \"by\":\"day\"",
    "report, index $DIR/corpus --report json, \"stopped\":false, \"stopped\":0",
    "config, config --format json, \"origin\":\"default\", \"origin\":\"nowhere\"",
  })
  void aSchemaSeesWhatIsWrong(String schema, String command, String right, String wrong) {
    String line =
        new Terminal(folder).run(List.of(command.split(" "))).out().lines().findFirst().orElse("");

    assertThat(line).contains(right);
    assertThat(errors(SHIPPED, schema, line)).isEmpty();
    assertThat(errors(SHIPPED, schema, line.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void everySchemaIsOneAndSaysItsOwnName() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSizeGreaterThan(8)
          .allSatisfy(name -> {
            String identifier = "urn:questeur:" + name.replace(".schema.json", "") + ":1";
            String text = text(identifier);
            assertThat(text).contains("\"$id\": \"" + identifier + "\"");
            assertThat(
                    SHIPPED
                        .getSchema(
                            "{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}",
                            InputFormat.JSON)
                        .validate(text, InputFormat.JSON))
                .isEmpty();
          });
    }
  }

  private static SchemaRegistry registry(Function<String, String> schemas) {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
  }

  private static List<String> errors(SchemaRegistry registry, String schema, String json) {
    return registry
        .getSchema("{\"$ref\":\"urn:questeur:%s:1\"}".formatted(schema), InputFormat.JSON)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static String closed(String identifier) {
    String text = text(identifier);
    return text == null ? null : ClosedSchema.of(text);
  }

  /** The schema of that name, as it was first published; {@code null} if it was not. */
  private static String published(String identifier) {
    try {
      Path file = PUBLISHED.resolve(file(identifier));
      return identifier.startsWith("urn:questeur:") && Files.exists(file)
          ? Files.readString(file)
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String identifier) {
    return identifier.replaceFirst("^urn:questeur:(.*):1$", "$1.schema.json");
  }

  /** The schema of that name, as it is shipped; {@code null} if there is none. */
  private static String text(String identifier) {
    if (!identifier.startsWith("urn:questeur:")) {
      return null;
    }
    try (InputStream bytes = RecordJson.class.getResourceAsStream(file(identifier))) {
      return bytes == null ? null : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

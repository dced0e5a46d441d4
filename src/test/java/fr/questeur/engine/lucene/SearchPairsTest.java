package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.TextPairs;
import fr.questeur.TextPairs.Pair;
import fr.questeur.engine.Filter;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Sort;
import fr.questeur.query.Field;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pair of {@code engine/searches.txt}, over the sample corpus and {@code
 * engine/records.jsonl}. Identifiers are shortened: {@code 17-13821} is a written question, {@code
 * 16-QG-100} one of another type.
 */
class SearchPairsTest {

  @TempDir private static Path index;
  private static LuceneEngine engine;

  @BeforeAll
  static void index() throws IOException {
    engine = SampleIndex.of(index, SampleIndex.samples());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  static Stream<Pair> searches() throws IOException {
    return TextPairs.read("engine/searches.txt");
  }

  @ParameterizedTest
  @MethodSource("searches")
  void finds(Pair pair) throws QuerySyntaxException {
    SearchResult result = engine.search(request(pair.input()));

    List<String> ids = SampleIndex.ids(result).stream().map(SearchPairsTest::brief).toList();
    assertThat((result.nearest() ? "≈ " : "") + String.join(" ", ids.stream().sorted().toList()))
        .isEqualTo(pair.expected());
    assertThat(result.total()).as("the exact total").isEqualTo(ids.size());
  }

  private static SearchRequest request(String line) throws QuerySyntaxException {
    String[] parts = line.split(" --", -1);
    Map<Field, List<String>> values = new EnumMap<>(Field.class);
    List<Filter> filters = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String[] option = parts[i].split(" ", 2);
      Field field = Field.of(option[0]).orElseThrow();
      if (field == Field.DATE) { // --from and --to are two filters
        filters.add(SampleIndex.filter(field, option[1]));
      } else {
        values.computeIfAbsent(field, unused -> new ArrayList<>()).add(option[1].replace("\"", ""));
      }
    }
    for (Map.Entry<Field, List<String>> entry : values.entrySet()) {
      filters.add(SampleIndex.filter(entry.getKey(), entry.getValue().toArray(String[]::new)));
    }
    return SampleIndex.request(parts[0], filters, Sort.RELEVANCE);
  }

  private static String brief(String id) {
    return id.startsWith("AN-") ? id.substring(3).replace("QE-", "") : id;
  }
}

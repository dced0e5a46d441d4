package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.Hit;
import fr.questeur.engine.QueryPlan;
import fr.questeur.engine.ScoreShare;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.Selection;
import fr.questeur.engine.Sort;
import fr.questeur.query.QueryParser;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is explained is what was run. */
class ExplanationTest {

  @TempDir private Path index;
  private LuceneEngine engine;

  @BeforeEach
  void open() throws IOException {
    engine = SampleIndex.of(index, SampleIndex.samples());
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void theSharesOfAScoreAddUpToIt(Sort sort) throws Exception {
    for (String query : List.of("infirmières asalée", "asalée", "zzz infirmières asalée", "inf*")) {
      List<Hit> hits = explained(query, sort);
      assertThat(hits).isNotEmpty();
      for (Hit hit : hits) {
        assertThat(hit.explanation().orElseThrow().value())
            .as(query)
            .isCloseTo(hit.score(), Offset.offset(1e-5 * (1 + hit.score())));
      }
    }
  }

  @Test
  void whatNeighbouringWordsAddIsShown() throws Exception {
    Hit best = explained("infirmières asalée", Sort.RELEVANCE).getFirst();
    assertThat(shares(best.explanation().orElseThrow())).anyMatch(of -> of.contains("\"~"));
    assertThat(plan("infirmières asalée").query()).contains("\"~");
    assertThat(plan("infirmières asalée").loosened().orElseThrow()).contains("\"~");
  }

  @Test
  void aNumberThatIsOfNoQuestionIsTheWordsItIsMadeOf() throws Exception {
    close();
    engine =
        SampleIndex.of(
            index.resolve("other"), List.of(SampleIndex.saying("AN-17-QE-1", "Depuis 12-2025.")));
    assertThat(SampleIndex.ids(engine, "12-2025")).containsExactly("AN-17-QE-1");
    assertThat(engine.count(selection("12-2025"), List.of()).total()).isEqualTo(1);
    assertThat(plan("12-2025").query()).contains("\"12 2025\"");
    assertThat(plan("17-1").query()).doesNotContain("\"17 1\"");
  }

  private List<Hit> explained(String query, Sort sort) throws QuerySyntaxException {
    SearchRequest asked = SampleIndex.request(query, List.of(), sort);
    SearchRequest request =
        new SearchRequest(
            asked.query(), asked.filters(), asked.facets(), sort, asked.limit(), 1, false, true);
    return engine.search(request).hits();
  }

  private QueryPlan plan(String query) throws QuerySyntaxException {
    return engine.plan(QueryParser.parse(query, () -> SampleIndex.TODAY));
  }

  private static Selection selection(String query) throws QuerySyntaxException {
    return new Selection(QueryParser.parse(query, () -> SampleIndex.TODAY), List.of());
  }

  private static List<String> shares(ScoreShare share) {
    return Stream.concat(
            Stream.of(share.of()), share.parts().stream().flatMap(part -> shares(part).stream()))
        .toList();
  }
}

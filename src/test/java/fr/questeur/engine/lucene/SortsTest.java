package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.Hit;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Sort;
import fr.questeur.model.Publication;
import fr.questeur.query.QueryParser;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SortsTest {

  /** Put in this order, which is that of no sort. */
  private static final List<String> RECORDS =
      List.of(
          "AN-17-QE-3 'question':{'text':'loup','publishedOn':'2025-03-01'},"
              + "'answer':{'text':'oui','publishedOn':'2025-03-31'}",
          "AN-17-QE-1 'question':{'text':'loup loup'}",
          "AN-17-QE-5 'question':{'text':'loup','publishedOn':'1988-01-01'},"
              + "'answer':{'text':'oui','publishedOn':'1988-12-31'}",
          "AN-17-QE-2 'question':{'text':'loup','publishedOn':'2025-03-01'},"
              + "'answer':{'text':'oui','publishedOn':'2025-03-31'}",
          "AN-17-QE-4 'title':'loup','question':{'text':'les loups','publishedOn':'1950-06-01'}",
          "AN-17-QE-6 'question':{'text':'sans les louves'}");

  @TempDir private static Path index;
  private static LuceneEngine engine;

  @BeforeAll
  static void index() throws IOException {
    List<Publication> records = new ArrayList<>();
    for (String record : RECORDS) {
      String[] parts = record.split(" ", 2);
      records.add(SampleIndex.record(parts[0], parts[1]));
    }
    engine = SampleIndex.of(index, records);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void byDateWithoutADateLastAndTiesByIdentifier() throws QuerySyntaxException {
    assertThat(numbers("loup", Sort.OLDEST)).isEqualTo("4 5 2 3 1");
    assertThat(numbers("loup", Sort.NEWEST)).isEqualTo("2 3 5 4 1");
  }

  @Test
  void byDelayTheLongestFirstAndWithoutAnAnswerLast() throws QuerySyntaxException {
    assertThat(numbers("*:*", Sort.DELAY)).isEqualTo("5 2 3 1 4 6");
  }

  @Test
  void byRelevanceTheNewerOfTwoThatAreAboutAsGoodComesFirst() throws QuerySyntaxException {
    assertThat(numbers("loup", Sort.RELEVANCE)).endsWith("2 3 5");
    assertThat(numbers("loup", Sort.RECENT)).startsWith("2 3").hasSize("1 4 2 3 5".length());
  }

  @Test
  void byRelevanceTiesAreByIdentifier() throws QuerySyntaxException {
    assertThat(numbers("loup", Sort.RELEVANCE)).endsWith("2 3 5").hasSize("1 4 2 3 5".length());
  }

  @Test
  void aWordInTheTitleWeighsMoreThanOneInTheText(@TempDir Path other) throws Exception {
    try (LuceneEngine two =
        SampleIndex.of(
            other,
            List.of(
                SampleIndex.record("AN-17-QE-1", "'title':'ours','question':{'text':'loup'}"),
                SampleIndex.record("AN-17-QE-2", "'title':'loup','question':{'text':'ours'}")))) {
      assertThat(SampleIndex.ids(two, "loup")).containsExactly("AN-17-QE-2", "AN-17-QE-1");
      assertThat(SampleIndex.ids(two, "ours")).containsExactly("AN-17-QE-1", "AN-17-QE-2");
    }
  }

  @Test
  void theExactFormComesBeforeAnotherForm(@TempDir Path other) throws Exception {
    try (LuceneEngine forms =
        SampleIndex.of(
            other,
            List.of(
                SampleIndex.saying("AN-17-QE-1", "une infirmière"),
                SampleIndex.saying("AN-17-QE-2", "une infirmier"),
                SampleIndex.saying("AN-17-QE-3", "une infirmières")))) {
      assertThat(SampleIndex.ids(forms, "infirmières")).startsWith("AN-17-QE-3").hasSize(3);
      assertThat(SampleIndex.ids(forms, "INFIRMIER")).startsWith("AN-17-QE-2").hasSize(3);
      assertThat(SampleIndex.ids(forms, "infirmiere")).startsWith("AN-17-QE-1").hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesTogetherAreTheWholeResult(Sort sort) throws QuerySyntaxException {
    List<String> whole = SampleIndex.ids(page("*:*", sort, 1_000, 1));
    List<String> pieces = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      SearchResult page = page("*:*", sort, 2, number);
      assertThat(page.total()).isEqualTo(RECORDS.size());
      for (Hit hit : page.hits()) {
        pieces.add(hit.publication().identifier());
        assertThat(hit.rank()).isEqualTo(pieces.size());
      }
    }
    assertThat(pieces).isEqualTo(whole).doesNotHaveDuplicates().hasSize(RECORDS.size());
  }

  @Test
  void noHitsIfNoneAreWantedButTheTotal() throws QuerySyntaxException {
    SearchResult result = page("loup", Sort.RELEVANCE, 0, 1);

    assertThat(result.hits()).isEmpty();
    assertThat(result.total()).isEqualTo(5);
  }

  @Test
  void scoresFallAndAreThereInEveryOrder() throws QuerySyntaxException {
    assertThat(page("loup", Sort.RELEVANCE, 10, 1).hits())
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(page("loup", Sort.NEWEST, 10, 1).hits()).allMatch(hit -> hit.score() > 0);
  }

  private static String numbers(String query, Sort sort) throws QuerySyntaxException {
    return String.join(" ", SampleIndex.ids(page(query, sort, 1_000, 1))).replace("AN-17-QE-", "");
  }

  private static SearchResult page(String query, Sort sort, int limit, int number)
      throws QuerySyntaxException {
    return engine.search(
        new SearchRequest(
            QueryParser.parse(query, () -> SampleIndex.TODAY),
            List.of(),
            List.of(),
            sort,
            limit,
            number));
  }
}

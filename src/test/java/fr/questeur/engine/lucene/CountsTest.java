package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.Counts;
import fr.questeur.engine.Facet;
import fr.questeur.engine.Filter;
import fr.questeur.engine.Selection;
import fr.questeur.engine.Step;
import fr.questeur.engine.Timeline;
import fr.questeur.model.Publication;
import fr.questeur.query.Field;
import fr.questeur.query.QueryParser;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountsTest {

  /** The first day of an ISO year that is the last of a calendar year, among others. */
  private static final List<String> DAYS =
      List.of("2024-12-29", "2024-12-30", "2025-01-05", "2025-01-06", "2025-03-31", "2025-03-31");

  @TempDir private Path index;
  private LuceneEngine engine;

  @BeforeEach
  void index() throws IOException {
    List<Publication> records = new ArrayList<>();
    for (String day : DAYS) {
      String fields = "'type':'QE','question':{'text':'Mot.','publishedOn':'%s'}".formatted(day);
      records.add(SampleIndex.record("AN-17-QE-" + (records.size() + 1), fields));
    }
    records.add(SampleIndex.record("CP-1", "'text':'Mot seul.'"));
    engine = SampleIndex.of(index, records);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void whatHasAllTheWordsIsCountedAndNothingIsLoosened() throws QuerySyntaxException {
    assertThat(engine.count(everything(), List.of()).total()).isEqualTo(7);
    assertThat(engine.count(selection("mot seul"), List.of()).total()).isEqualTo(1);
    assertThat(engine.count(selection("mot introuvable"), List.of()))
        .isEqualTo(new Counts(0, List.of(), engine.dataUntil()));
    assertThat(
            engine
                .count(
                    selection("mot", SampleIndex.filter(Field.KIND, "question")),
                    List.of(Field.KIND))
                .facets()
                .getFirst()
                .values())
        .containsExactly(new Facet.Value("question", 6), new Facet.Value("release", 1));
  }

  @Test
  void aDateDividesIntoYearsAndTheseIntoMonths() throws QuerySyntaxException {
    List<Facet.Value> years =
        engine.count(everything(), List.of(Field.DATE)).facets().getFirst().values();

    assertThat(years)
        .containsExactly(
            new Facet.Value(
                "2025", 4, List.of(new Facet.Value("2025-03", 2), new Facet.Value("2025-01", 2))),
            new Facet.Value("2024", 2, List.of(new Facet.Value("2024-12", 2))));
  }

  @Test
  void aTimelineHasEmptyPeriodsAndCountsWhatHasNoDateApart() throws QuerySyntaxException {
    Timeline months = engine.timeline(everything(), Step.MONTH);

    assertThat(print(months)).isEqualTo("2024-12-01 2, 2025-01-01 2, 2025-02-01 0, 2025-03-01 2");
    assertThat(months.undated()).isEqualTo(1);
    assertThat(months.total()).isEqualTo(7);
    assertThat(months.dataUntil()).contains(LocalDate.of(2025, 3, 31));
    assertThat(print(engine.timeline(everything(), Step.YEAR)))
        .isEqualTo("2024-01-01 2, 2025-01-01 4");
  }

  @Test
  void aWeekStartsOnMondayWhateverTheYear() throws QuerySyntaxException {
    assertThat(print(engine.timeline(selection("date:..2025-01"), Step.WEEK)))
        .isEqualTo("2024-12-23 1, 2024-12-30 2, 2025-01-06 1");
  }

  @Test
  void nothingFoundIsATimelineWithoutPeriods() throws QuerySyntaxException {
    Timeline none = engine.timeline(selection("introuvable"), Step.WEEK);

    assertThat(none.bars()).isEmpty();
    assertThat(none.total()).isZero();
  }

  @Test
  void datesMillenniaApartDoNotMakeAHundredThousandEmptyWeeks(@TempDir Path other)
      throws Exception {
    List<Publication> records =
        List.of(
            SampleIndex.record("AN-17-QE-1", "'question':{'text':'a','publishedOn':'0001-01-01'}"),
            SampleIndex.record("AN-17-QE-2", "'question':{'text':'a','publishedOn':'9999-12-31'}"));
    try (LuceneEngine two = SampleIndex.of(other, records)) {
      assertThat(print(two.timeline(everything(), Step.WEEK)))
          .isEqualTo("0001-01-01 1, 9999-12-27 1");
      assertThat(two.timeline(everything(), Step.YEAR).bars()).hasSize(9_999);
    }
  }

  private static String print(Timeline timeline) {
    return timeline.bars().stream()
        .map(bar -> bar.start() + " " + bar.count())
        .collect(Collectors.joining(", "));
  }

  private static Selection everything() throws QuerySyntaxException {
    return selection("*:*");
  }

  private static Selection selection(String query, Filter... filters) throws QuerySyntaxException {
    return new Selection(QueryParser.parse(query, () -> SampleIndex.TODAY), List.of(filters));
  }
}

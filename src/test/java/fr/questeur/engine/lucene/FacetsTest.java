package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.Facet;
import fr.questeur.engine.Filter;
import fr.questeur.engine.Sort;
import fr.questeur.model.Publication;
import fr.questeur.query.Field;
import fr.questeur.query.Query;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {

  @TempDir private Path index;
  private LuceneEngine engine;

  @BeforeEach
  void index() throws IOException {
    engine = SampleIndex.of(index, SampleIndex.samples());
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theMostFrequentComeFirstAndTiesInTheOrderOfTheAlphabet() throws QuerySyntaxException {
    assertThat(facet("legislature:15..16 -type:QG -type:QOSD", Field.AUTHOR))
        .isEqualTo("1 Anne Martin, 1 Delphine Batho, 1 Luc Bernard, 1 Zoé Petit");
    assertThat(facet("*:*", Field.LEGISLATURE)).isEqualTo("3 15, 3 16, 3 17");
    assertThat(facet("*:*", Field.STATUS))
        .isEqualTo("3 answered, 2 lapsed, 2 pending, 1 withdrawn");
  }

  @Test
  void aChosenValueDoesNotHideTheOthersOfItsFacetButNarrowsEveryOtherFacet()
      throws QuerySyntaxException {
    Filter martin = SampleIndex.filter(Field.AUTHOR, "Anne Martin");

    assertThat(facet("laboratoire", Field.AUTHOR, martin))
        .isEqualTo("2 Anne Martin, 1 Luc Bernard, 1 Zoé Petit");
    assertThat(facet("laboratoire", Field.STATUS, martin)).isEqualTo("2 answered");
    assertThat(facet("laboratoire", Field.AUTHOR, martin, SampleIndex.filter(Field.TYPE, "QE")))
        .isEqualTo("1 Anne Martin, 1 Luc Bernard, 1 Zoé Petit");
  }

  @Test
  void aChosenValueStaysWhereTheMostFrequentEnd() throws QuerySyntaxException {
    assertThat(
            first(1, "*:*", Field.MINISTRY, SampleIndex.filter(Field.MINISTRY, "prévention"))
                .stream()
                .skip(1))
        .containsExactly("Santé et prévention");
    assertThat(first(1, "*:*", Field.STATUS, SampleIndex.filter(Field.STATUS, "withdrawn")))
        .containsExactly("answered", "withdrawn");
    assertThat(first(0, "*:*", Field.DATE, SampleIndex.filter(Field.DATE, "2024")))
        .containsExactly("2024");
    assertThat(first(0, "*:*", Field.LEGISLATURE)).isEmpty();
  }

  private List<String> first(int limit, String query, Field field, Filter... filters)
      throws QuerySyntaxException {
    return engine
        .search(SampleIndex.request(query, List.of(filters), Sort.RELEVANCE, field))
        .facets()
        .getFirst()
        .first(limit)
        .values()
        .stream()
        .map(Facet.Value::label)
        .toList();
  }

  @Test
  void labelsThatDifferInCaseOrBlanksAreOneShownAsMostWriteIt() throws QuerySyntaxException {
    assertThat(facet("legislature:15", Field.PARTY)).isEqualTo("3 La France insoumise");
    assertThat(facet("legislature:15", Field.RUBRIC))
        .isEqualTo("2 Recherche et innovation, 1 Travail");
  }

  @Test
  void aQuestionCountsOnceForAMinistryThatIsBothAskedAndAnswering() throws QuerySyntaxException {
    assertThat(facet("15-100", Field.MINISTRY)).isEqualTo("1 Recherche");
    assertThat(facet("legislature:15", Field.MINISTRY))
        .isEqualTo("2 Recherche, 1 Travail, 1 Économie et recherche");
  }

  @Test
  void aRubricIsNotMeantByWhatItsQuestionsAreAnalysedAs(@TempDir Path other) throws Exception {
    List<Publication> records =
        List.of(
            SampleIndex.record(
                "AN-16-QG-1",
                "'rubric':'outre-mer','headAnalysis':'âge','analyses':['Réforme des retraites']"),
            SampleIndex.record("AN-16-QG-2", "'rubric':'retraites : généralités'"),
            SampleIndex.record("CP-1", "'text':'a','keywords':['retraites']"));
    try (LuceneEngine three = SampleIndex.of(other, records)) {
      Query.InField retirement =
          (Query.InField) SampleIndex.filter(Field.RUBRIC, "retraites").anyOf().getFirst();

      assertThat(SampleIndex.ids(three, "rubrique:retraite")).containsExactly("AN-16-QG-2");
      assertThat(three.labels(retirement)).containsExactly("retraites : généralités");
      assertThat(SampleIndex.ids(three, "retraites"))
          .containsExactlyInAnyOrder("AN-16-QG-1", "AN-16-QG-2", "CP-1");
    }
  }

  @Test
  void theNearestAreCountedIfNothingHasAllTheWords() throws QuerySyntaxException {
    assertThat(facet("laboratoire introuvable", Field.TYPE)).isEqualTo("3 QE, 1 QG");
  }

  @Test
  void whatWasFlaggedOrAskedAgainIsCountedAmongQuestions(@TempDir Path other) throws Exception {
    List<Publication> records =
        List.of(
            SampleIndex.record("AN-17-QE-1", "'flaggedOn':['2026-01-01']"),
            SampleIndex.record("AN-17-QE-2", "'renewedOn':['2026-01-01','2026-02-01']"),
            SampleIndex.record("AN-17-QE-3", ""),
            SampleIndex.record("CP-1", "'text':'a'"));
    try (LuceneEngine four = SampleIndex.of(other, records)) {
      assertThat(SampleIndex.ids(four, "signalé:oui")).containsExactly("AN-17-QE-1");
      assertThat(SampleIndex.ids(four, "renewed:no")).containsExactly("AN-17-QE-1", "AN-17-QE-3");
      assertThat(
              four.search(
                      SampleIndex.request(
                          "*:*",
                          List.of(SampleIndex.filter(Field.FLAGGED, "yes")),
                          Sort.RELEVANCE,
                          Field.FLAGGED,
                          Field.RENEWED))
                  .facets())
          .containsExactly(
              new Facet(
                  Field.FLAGGED,
                  List.of(new Facet.Value("no", 2), new Facet.Value("yes", 1)),
                  Set.of("yes")),
              new Facet(Field.RENEWED, List.of(new Facet.Value("no", 1))));
    }
  }

  @Test
  void wordsStandForTheValuesThatHaveThemAll() throws QuerySyntaxException {
    assertThat(labels(Field.PARTY, "ecologiste"))
        .containsExactly("Écologiste - NUPES", "Écologiste et Social");
    assertThat(labels(Field.PARTY, "social écologiste")).containsExactly("Écologiste et Social");
    assertThat(labels(Field.PARTY, "lfi")).containsExactly("La France insoumise");
    assertThat(labels(Field.PARTY, "ecolo")).isEmpty();
  }

  @Test
  void aMinistryIsNotMeantBecauseItIsBesideOneThatIs() throws QuerySyntaxException {
    assertThat(facet("n°16353", Field.MINISTRY)).contains("Travail, santé et solidarités");

    assertThat(labels(Field.MINISTRY, "prévention")).containsExactly("Santé et prévention");
    assertThat(labels(Field.MINISTRY, "recherche"))
        .containsExactly("Recherche", "Économie et recherche", "Ministère de la Recherche");
  }

  private List<String> labels(Field field, String words) throws QuerySyntaxException {
    return engine.labels((Query.InField) SampleIndex.filter(field, words).anyOf().getFirst());
  }

  @Test
  void nothingFoundHasNoValues() throws QuerySyntaxException {
    assertThat(facet("introuvable", Field.AUTHOR)).isEmpty();
  }

  @Test
  void anEmptyIndexHasNoValues(@TempDir Path other) throws QuerySyntaxException {
    try (LuceneEngine empty = SampleIndex.of(other, List.of())) {
      assertThat(
              empty
                  .search(SampleIndex.request("*:*", List.of(), Sort.NEWEST, Field.PARTY))
                  .facets())
          .containsExactly(new Facet(Field.PARTY, List.of()));
      assertThat(empty.status().publications()).isZero();
      assertThat(empty.status().dataUntil()).isEmpty();
    }
  }

  @Test
  void aLabelLongerThanTheIndexCanTakeIsCut(@TempDir Path other) throws Exception {
    String name = "é".repeat(40_000);
    try (LuceneEngine one =
        SampleIndex.of(
            other,
            List.of(SampleIndex.record("AN-17-QE-1", "'author':{'name':'%s'}".formatted(name))))) {
      Facet facet =
          one.search(SampleIndex.request("*:*", List.of(), Sort.NEWEST, Field.AUTHOR))
              .facets()
              .getFirst();
      assertThat(facet.values())
          .singleElement()
          .satisfies(value -> assertThat(name).startsWith(value.label()));
    }
  }

  private String facet(String query, Field field, Filter... filters) throws QuerySyntaxException {
    Facet facet =
        engine
            .search(SampleIndex.request(query, List.of(filters), Sort.RELEVANCE, field))
            .facets()
            .getFirst();
    return facet.values().stream()
        .map(value -> value.count() + " " + value.label())
        .collect(Collectors.joining(", "));
  }
}

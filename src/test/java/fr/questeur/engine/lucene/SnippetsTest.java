package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.Hit;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.Snippet;
import fr.questeur.engine.Sort;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "17-13991 infirmieres → infirmières",
        "17-13991 d'Asalée → Asalée",
        "17-13821 oeuvre → œuvre",
        "15-100 CNRS → C.N.R.S",
        "15-100 l'oeuvre → œuvre",
        "15-101 vice-président → vice-président",
        "17-14939 infirm* → infirmiers",
        "17-14939 gouvernence~ → gouvernance",
        "17-13821 \"cessation de paiement\" → cessation de paiement",
        "17-14939 financement -introuvable → financement",
        "15-101 \"CNRS réclame\"~2 → CNRS réclame",
        "17-14939 question:pénurie → pénurie",
        "17-14939 financements OU infirm* → financement"
      })
  void marks(String query, String marked) throws QuerySyntaxException {
    String[] parts = query.split(" ", 2);
    Hit hit =
        SampleIndex.search(engine, parts[1]).hits().stream()
            .filter(one -> one.publication().identifier().endsWith(parts[0].substring(3)))
            .findFirst()
            .orElseThrow();

    List<String> marks =
        hit.snippets().values().stream()
            .flatMap(List::stream)
            .flatMap(SnippetsTest::marks)
            .toList();
    assertThat(marks).contains(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "infirmières → infirmier(ère)s",
        "\"infirmiers libéraux\" → infirmier(ère)s libéraux",
        "sénatrice → sénateur·trice·s",
        "euros → €",
        "millions → M",
        "microéconomie → micro-économie"
      })
  void aTextOfWhichSignsWereReplacedIsMarkedWhereItStands(
      String query, String marked, @TempDir Path other) throws Exception {
    String text =
        "Aux e\u0301lus : 200 M€ pour les infirmier(ère)s libéraux, dit le sénateur·trice·s ; "
            + "la micro-économie suit.";
    try (LuceneEngine engine =
        SampleIndex.of(other, List.of(SampleIndex.saying("AN-17-QE-1", text)))) {
      assertThat(
              SampleIndex.search(engine, query).hits().getFirst().snippets().values().stream()
                  .flatMap(List::stream)
                  .flatMap(SnippetsTest::marks))
          .contains(marked);
    }
  }

  @Test
  void whatIsExcludedOrInAnotherFieldIsNotMarked() throws QuerySyntaxException {
    assertThat(allMarks("asalée -cnrs réponse:irrégularités")).contains("irrégularités");
    assertThat(allMarks("titre:humain")).containsOnly("humain");
    assertThat(allMarks("dispositif SAUF ruffin")).doesNotContain("Ruffin");
  }

  /** Words that no part has together are marked where each of them is. */
  @ParameterizedTest
  @CsvSource({"humain régulations", "humain asalée", "(humain régulations) type:QE"})
  void wordsOfDifferentPartsAreMarkedInTheirs(String query, @TempDir Path other) throws Exception {
    Question question =
        Question.builder(QuestionId.parse("AN-17-QE-1").orElseThrow())
            .title(Optional.of("Défendre l'humain"))
            .question(Optional.of(passage("L'humain d'abord ?")))
            .answer(Optional.of(passage("Asalée a besoin de régulations.")))
            .build();
    try (LuceneEngine engine = SampleIndex.of(other, List.of(question))) {
      Hit hit = SampleIndex.search(engine, query).hits().getFirst();
      List<String> parts = new ArrayList<>();
      hit.snippets()
          .forEach((part, snippets) ->
              snippets.stream()
                  .flatMap(SnippetsTest::marks)
                  .forEach(mark -> parts.add(part + ":" + mark)));
      String second = query.contains("asalée") ? "Asalée" : "régulations";
      assertThat(parts).containsExactly("title:humain", "question:humain", "answer:" + second);
    }
  }

  private static Passage passage(String text) {
    return new Passage(text, Optional.empty(), OptionalInt.empty());
  }

  @Test
  void theBeginningStandsForTextsWithoutAMatch() throws QuerySyntaxException {
    assertThat(only("titre:\"défendre l'humain\"").snippets().get("question"))
        .singleElement()
        .satisfies(snippet -> assertThat(snippet.text()).startsWith("M. François Ruffin interroge"))
        .satisfies(snippet -> assertThat(snippet.matches()).isEmpty());
    assertThat(only("AN-16-QOSD-7").snippets()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asalée",
        "infirmières",
        "de la santé",
        "l'association",
        "dispositif OU financement OU association OU santé",
        "inf*",
        "\"prise en charge\"",
        "laboratoire",
        "2 000",
        "*:*"
      })
  void everySnippetIsAPieceOfItsTextWithItsMarksInIt(String query) throws QuerySyntaxException {
    List<Hit> hits = SampleIndex.search(engine, query).hits();
    assertThat(hits).isNotEmpty();
    for (Hit hit : hits) {
      hit.snippets()
          .forEach((part, snippets) -> {
            String text = PublicationTexts.text(hit.publication(), part).replace('\n', ' ');
            snippets.forEach(snippet -> check(snippet, text));
          });
    }
  }

  private static void check(Snippet snippet, String text) {
    assertThat(text).contains(snippet.text().replaceAll("^…|…$", ""));
    assertThat(snippet.text()).isNotBlank().doesNotContain("\n").isEqualTo(snippet.text().strip());
    int last = 0;
    for (Snippet.Match match : snippet.matches()) {
      assertThat(match.start()).isGreaterThanOrEqualTo(last).isLessThan(match.end());
      assertThat(match.end()).isLessThanOrEqualTo(snippet.text().length());
      last = match.end();
    }
  }

  @Test
  void asLongATextAsThereMayBeIsDoneQuickly(@TempDir Path other) throws Exception {
    String text = "Un mot. ".repeat(25_000) + "rare";
    try (LuceneEngine one =
        SampleIndex.of(other, List.of(SampleIndex.saying("AN-17-QE-1", text)))) {
      assertThat(SampleIndex.search(one, "rare").hits()).hasSize(1);
      assertThat(SampleIndex.search(one, "mot").hits().getFirst().snippets().get("question"))
          .isNotEmpty()
          .allMatch(snippet -> snippet.text().length() < 1_000);
    }
  }

  @Test
  void areNotLookedForUnlessAskedFor() throws QuerySyntaxException {
    SearchRequest asked = SampleIndex.request("asalée", List.of(), Sort.RELEVANCE);
    SearchRequest without =
        new SearchRequest(
            asked.query(), List.of(), List.of(), Sort.RELEVANCE, asked.limit(), 1, false, false);
    assertThat(engine.search(without).hits())
        .isNotEmpty()
        .allMatch(hit -> hit.snippets().isEmpty());
  }

  @Test
  void aPartWithAllTheWordsIsEnough() throws QuerySyntaxException {
    Hit hit = only("humain marché");
    assertThat(hit.snippets()).containsKey("question").doesNotContainKey("title");
    assertThat(only("titre:humain marché").snippets().get("question"))
        .anyMatch(snippet -> marks(snippet).anyMatch("marché"::equals));
  }

  private static Hit only(String query) throws QuerySyntaxException {
    List<Hit> hits = SampleIndex.search(engine, query).hits();
    assertThat(hits).hasSize(1);
    return hits.getFirst();
  }

  private static List<String> allMarks(String query) throws QuerySyntaxException {
    List<String> marks = new ArrayList<>();
    for (Hit hit : SampleIndex.search(engine, query).hits()) {
      hit.snippets()
          .values()
          .forEach(part -> part.forEach(snippet -> marks(snippet).forEach(marks::add)));
    }
    return marks;
  }

  private static Stream<String> marks(Snippet snippet) {
    return snippet.matches().stream()
        .map(match -> snippet.text().substring(match.start(), match.end()));
  }
}

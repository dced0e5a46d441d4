package fr.questeur.engine.lucene;

import static fr.questeur.engine.lucene.SampleIndex.saying;
import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.Completion;
import fr.questeur.engine.Completions;
import fr.questeur.engine.SearchResult;
import fr.questeur.model.Publication;
import fr.questeur.query.Correction;
import fr.questeur.query.Field;
import fr.questeur.query.Language;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index's own words are good for: other spellings, and the rest of what was begun. */
class DidYouMeanTest {

  @TempDir private static Path folder;
  private static LuceneEngine engine;

  @BeforeAll
  static void index() throws IOException {
    List<Publication> questions = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      questions.add(saying("AN-17-QE-" + i, "Infirmières d'un hôpital."));
    }
    questions.add(saying("AN-17-QE-21", "Les infirmeires en grève, l'hospice, l'infirmerie."));
    questions.add(saying("AN-17-QE-22", "Hôtels."));
    questions.add(
        SampleIndex.record(
            "AN-17-QE-23",
            "'author':{'name':'Hélène Hôte'},'rubric':'hôtellerie et restauration'"));
    questions.add(saying("AN-17-QE-24", "Les élus de Quimper et de l'AÉFE. Quimperlé proteste."));
    questions.add(
        SampleIndex.record(
            "AN-17-QE-25",
            "'title':'Loyers des étudiants','author':{'constituency':{'label':'Côtes-d’Armor (1re"
                + " circonscription)'}},'askedMinistry':{'name':'Logement'},'exchange':[{'speaker':"
                + "'Mme Bénédicte Taurine','text':'Oui.'}],'question':{'text':'Les loyers.'}"));
    questions.add(
        SampleIndex.record(
            "CP-1",
            "'text':'Bravo.','quotes':[{'speaker':'Stéphanie Rist','text':'Bravo.'},"
                + "{'speaker':'Yaël Braun-Pivet','text':'Bravo.'}]"));
    engine = SampleIndex.of(folder, questions);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static String meant(String query) throws QuerySyntaxException {
    return Correction.apply(
        query, SampleIndex.search(engine, query).corrections(), Language.ENGLISH);
  }

  @Test
  void aWordThatNobodyWroteIsCorrectedInItsPlaceWithItsAccents() throws QuerySyntaxException {
    assertThat(meant("hopitil")).isEqualTo("hôpital");
    assertThat(meant("l'hopitil")).isEqualTo("l'hôpital");
    assertThat(meant("(hopitil  OU zzzz) infirmière")).isEqualTo("(hôpital  OU zzzz) infirmière");
  }

  @Test
  void wordsOfAPhraseAreCorrectedToo() throws QuerySyntaxException {
    assertThat(meant("\"infirmieres d'un hopitil\"")).isEqualTo("\"infirmieres d'un hôpital\"");
    assertThat(meant("zzzz OU «infirmieres  hopitil»~3"))
        .isEqualTo("zzzz OU \"infirmieres hôpital\"~3");
  }

  @Test
  void aNameThatNobodyHasIsCorrectedInItsField() throws QuerySyntaxException {
    assertThat(meant("auteur:hotte")).isEqualTo("author:\"Hélène Hôte\"");
    assertThat(meant("rubrique:\"hostellerie\""))
        .isEqualTo("rubric:\"hôtellerie et restauration\"");
    assertThat(meant("auteur:hôte infirmières")).isEqualTo("auteur:hôte infirmières");
  }

  @Test
  void wordsOfAFieldAreCorrectedByThoseThatItHas() throws QuerySyntaxException {
    assertThat(meant("orateur:taurinne")).isEqualTo("speaker:Taurine");
    assertThat(meant("speaker:\"benedict taurine\"")).isEqualTo("speaker:\"Bénédicte taurine\"");
    assertThat(meant("speaker:Stefanie")).isEqualTo("speaker:Stéphanie");
    assertThat(meant("speaker:braunn-pivet")).isEqualTo("speaker:Braun-pivet");
    assertThat(meant("\"infirmiere-hopitil\"")).isEqualTo("\"infirmiere-hopitil\"");
    assertThat(meant("titre:loyres")).isEqualTo("title:loyers");
    assertThat(meant("titre:(loyres étudients) les")).isEqualTo("title:(loyers étudiants) les");
    assertThat(meant("titre:(loyres OU hopitil)")).isEqualTo("title:(loyers OR hopitil)");
    assertThat(meant("titre:titer:loyers")).isEqualTo("titre:titer:loyers");
    assertThat(meant("question:hopitil")).isEqualTo("question:hôpital");
    assertThat(meant("circonscription:cotes-d'amor")).isEqualTo("constituency:cotes-d'Armor");
    assertThat(meant("circonscription:armmor")).isEqualTo("constituency:Armor");
    assertThat(meant("interrogé:logment")).isEqualTo("asked:\"Logement\"");
  }

  @Test
  void aFieldThatThereIsNotIsReadAsTheNearest() throws QuerySyntaxException {
    assertThat(meant("autheur:hôte")).isEqualTo("author:hôte");
    assertThat(meant("zzzz OU rubriques:hôtellerie")).isEqualTo("zzzz OU rubric:hôtellerie");
    assertThat(meant("autheur:zzzz")).isEqualTo("autheur:zzzz");
    assertThat(meant("https://auteur")).isEqualTo("https://auteur");
  }

  @Test
  void aNameKeepsItsCapitals() {
    assertThat(engine.complete("quim", 10).first())
        .extracting(Completion::text)
        .containsExactly("Quimper", "quimperlé");
    assertThat(engine.complete("aef", 10).first())
        .extracting(Completion::text)
        .containsExactly("AÉFE");
  }

  @Test
  void aMisspeltWordThatSomebodyWroteIsCorrectedIfTheOtherIsMuchMoreFrequent()
      throws QuerySyntaxException {
    assertThat(meant("infirmeires")).isEqualTo("infirmières");
    assertThat(meant("hospice")).as("rare and right").isEqualTo("hospice");
  }

  @Test
  void aWordThatNothingHasIsCorrectedThoughNothingHasAllWordsThen() throws QuerySyntaxException {
    assertThat(meant("hopitil hôtels")).isEqualTo("hôpital hôtels");
    assertThat(meant("titre:loyres étudiants hospice")).isEqualTo("title:loyers étudiants hospice");
    assertThat(meant("infirmeires hôtels")).as("one has it").isEqualTo("infirmeires hôtels");
    assertThat(meant("hôtels hospice")).isEqualTo("hôtels hospice");
  }

  @Test
  void nothingIsSuggestedThatFindsNothing() throws QuerySyntaxException {
    assertThat(meant("titre:loyres hôtels hospice")).isEqualTo("titre:loyres hôtels hospice");
    SearchResult filtered =
        engine.search(
            SampleIndex.request(
                "hopitil",
                List.of(SampleIndex.filter(Field.LEGISLATURE, "16")),
                fr.questeur.engine.Sort.RELEVANCE));
    assertThat(filtered.corrections()).isEmpty();
  }

  @Test
  void whatFindsEnoughIsNotDoubted() throws QuerySyntaxException {
    assertThat(meant("infirmières")).isEqualTo("infirmières");
  }

  @Test
  void whatIsExcludedOrAFigureOrShortIsLeftAlone() throws QuerySyntaxException {
    assertThat(meant("zzzz -hopitil")).isEqualTo("zzzz -hopitil");
    assertThat(meant("20265")).isEqualTo("20265");
    assertThat(meant("hop")).isEqualTo("hop");
  }

  /** {@code 12-2025} looks like the number of a question. */
  @Test
  void aFigureThatIsNoQuestionsNumberIsLookedUpInTheTexts(@TempDir Path other)
      throws QuerySyntaxException {
    List<Publication> questions =
        List.of(
            saying("AN-17-QE-1", "La circulaire 12-2025."), saying("AN-12-QE-7", "Autre chose."));
    try (LuceneEngine figures = SampleIndex.of(other, questions)) {
      assertThat(SampleIndex.ids(figures, "12-2025")).containsExactly("AN-17-QE-1");
      assertThat(SampleIndex.ids(figures, "12-7")).containsExactly("AN-12-QE-7");
    }
  }

  @Test
  void completesWordsAndNamesTheMostFrequentFirst() {
    assertThat(engine.complete("HÔ", 10).first())
        .extracting(Completion::text)
        .containsExactly(
            "hôpital", "Hélène Hôte", "hospice", "hôtellerie et restauration", "hôtels");
    assertThat(engine.complete("hot", 10).first())
        .extracting(Completion::field)
        .containsExactly(Optional.of(Field.AUTHOR), Optional.of(Field.RUBRIC), Optional.empty());
    assertThat(engine.complete("ho", 1).first()).extracting(Completion::count).containsExactly(20L);
    assertThat(engine.complete("helene h", 10).first())
        .extracting(Completion::field)
        .singleElement()
        .satisfies(field -> assertThat(field).contains(Field.AUTHOR));
    assertThat(engine.complete("ho", 1).total()).isEqualTo(5);
    assertThat(engine.complete("ho", 0)).isEqualTo(new Completions(5, List.of()));
    assertThat(engine.complete("zz", 10)).isEqualTo(new Completions(0, List.of()));
    assertThat(engine.complete("-", 10).first()).isEmpty();
  }
}

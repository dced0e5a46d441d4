package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.questeur.engine.Evidence;
import fr.questeur.engine.Hit;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.SimilarRequest;
import fr.questeur.engine.Standing;
import fr.questeur.engine.Subject;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "The same question", not "the same domain". */
class SimilarTest {

  private static final String OPENING =
      "Mme Anne Martin appelle l'attention de M. le ministre de la santé et de la prévention sur";
  private static final String END =
      "Elle lui demande de bien vouloir lui indiquer les mesures que le Gouvernement entend prendre.";

  @TempDir private Path folder;

  @Test
  void theSameQuestionInOtherWordsComesBeforeOneOfTheSameDomain() {
    List<Publication> questions =
        List.of(
            asked(
                1, "le remboursement des soins dentaires de l'orthodontie par l'assurance maladie"),
            asked(2, "l'assurance maladie, qui rembourse mal l'orthodontie des enfants"),
            asked(3, "le remboursement des soins de kinésithérapie par l'assurance maladie"),
            asked(4, "le remboursement par l'assurance maladie des soins et des lunettes"),
            asked(5, "la pêche à la coquille en baie de Seine"));
    assertThat(ids(similar(questions, questions.getFirst(), Standing.ANY, null)))
        .startsWith("AN-17-QE-2")
        .doesNotContain("AN-17-QE-1");
  }

  @Test
  void wordsOfPolitenessAreNoReason() {
    List<Publication> questions =
        List.of(
            asked(1, "le frelon asiatique"),
            asked(2, "la fermeture des gares"),
            asked(3, "les prédateurs des abeilles, tel le frelon"));
    List<Hit> hits = similar(questions, questions.getFirst(), Standing.ANY, null);
    assertThat(hits.getFirst().publication().identifier()).isEqualTo("AN-17-QE-3");
    assertThat(why(hits.getFirst()).terms())
        .contains("frelon")
        .doesNotContain("Martin", "ministre");
  }

  @Test
  void aReasonIsWhatBothSayInTheWordsOfTheQuestionFound() {
    String passage =
        "les 215 salariés de l'usine Photowatt à Bourgoin-Jallieu attendent un repreneur";
    List<Publication> questions =
        List.of(
            asked(1, passage + " pour leurs panneaux"),
            asked(2, "l'énergie solaire. Or " + passage + ". Le solaire souffre"),
            asked(3, "les salariés et leurs repreneurs"));
    Evidence why = why(similar(questions, questions.getFirst(), Standing.ANY, null).getFirst());
    assertThat(why.passages())
        .first()
        .isEqualTo("215 salariés de l'usine Photowatt à Bourgoin-Jallieu attendent un repreneur");
  }

  @Test
  void aReasonDoesNotBeginInTheMiddleOfAReferenceOrFigure() {
    List<Publication> questions =
        List.of(
            asked(1, "l'article L. 111-1 du code de l'éducation"),
            asked(2, "3 000 postes d'enseignants supprimés"),
            asked(3, "l'école : l'article L. 421-1 du code de l'éducation demeure"));
    Subject subject =
        Subject.of(
            "Abroger l'article L. 421-1 du code de l'éducation et 7 000 postes d'enseignants"
                + " supprimés.");
    assertThat(similar(questions, subject, Standing.ANY, null))
        .extracting(hit -> hit.publication().identifier(), hit -> why(hit).passages())
        .containsExactlyInAnyOrder(
            tuple("AN-17-QE-1", List.of()),
            tuple("AN-17-QE-2", List.of("postes d'enseignants supprimés")),
            tuple("AN-17-QE-3", List.of("l'article L. 421-1 du code de l'éducation")));
  }

  @Test
  void aYearOrAPieceOfAFigureIsNoReason() {
    List<Publication> questions =
        List.of(
            asked(1, "le frelon asiatique, signalé 3 512 fois en 2024"),
            asked(2, "les frelons, dont 512 nids en 2024"));
    List<Hit> hits = similar(questions, questions.getFirst(), Standing.ANY, null);
    assertThat(ids(hits)).containsExactly("AN-17-QE-2");
    assertThat(why(hits.getFirst()).terms()).contains("frelons").doesNotContain("512", "2024");
  }

  @Test
  void whatIsHardlyAlikeIsShownOnlyInASmallIndex() {
    List<Publication> questions = new ArrayList<>();
    questions.add(asked(1, "les 215 salariés de l'usine Photowatt à Bourgoin-Jallieu"));
    questions.add(asked(2, "l'usine Photowatt de Bourgoin-Jallieu"));
    questions.add(
        asked(
            3,
            "le littoral, ses dunes, ses marins, ses algues, ses crabes, ses phares, ses falaises,"
                + " ses plages, ses digues, ses chaluts, ses estuaires, ses goélands, ses huîtres,"
                + " ses moules, ses rochers, ses criques, ses voiliers, ses épaves, ses cordages,"
                + " ses récifs, ses dauphins, ses méduses, ses galets et ses salariés"));
    assertThat(ids(similar(questions, questions.getFirst(), Standing.ANY, null))).hasSize(2);
    for (int i = 4; i <= 2 * SimilarRequest.MAX_LIMIT; i++) {
      questions.add(asked(i, "la pêche en baie de Seine"));
    }
    try (LuceneEngine engine = SampleIndex.of(folder, questions)) {
      assertThat(engine.similar(request(questions.getFirst())))
          .returns(false, SearchResult::nearest)
          .extracting(found -> ids(found.hits()))
          .isEqualTo(List.of("AN-17-QE-2"));
      // Nothing is like the coast: what shares a word with it is said to be the nearest.
      assertThat(engine.similar(request(questions.get(2))))
          .returns(true, SearchResult::nearest)
          .extracting(found -> ids(found.hits()))
          .isEqualTo(List.of("AN-17-QE-1"));
    }
  }

  private static SimilarRequest request(Publication subject) {
    return new SimilarRequest(Subject.of(subject), Standing.ANY, Optional.empty(), 100);
  }

  @Test
  void whatTheBenchesDidIsNoReason() {
    String applause = " ? (Applaudissements sur les bancs des groupes Dem et HOR.) Répondez";
    List<Publication> questions =
        List.of(
            asked(1, "le frelon asiatique" + applause),
            asked(2, "le frelon asiatique au printemps" + applause),
            asked(3, "les gares" + applause));
    List<Hit> hits = similar(questions, questions.getFirst(), Standing.ANY, null);
    assertThat(ids(hits)).startsWith("AN-17-QE-2");
    assertThat(why(hits.getFirst()).passages())
        .noneSatisfy(passage -> assertThat(passage).contains("bancs"));
    assertThat(why(hits.getFirst()).terms()).contains("frelon").doesNotContain("groupes", "bancs");
  }

  @Test
  void aQuestionOfWhichOnlyTheHeadingsAreLeftIsComparedByThem() throws IOException {
    List<Publication> questions =
        List.of(
            SampleIndex.record(
                "AN-7-QE-1",
                "'rubric':'Biologie','analyses':['frelon asiatique'],'question':{'text':''}"),
            asked(2, "le frelon asiatique"),
            asked(3, "les gares"),
            asked(4, "la dératisation et le frelon asiatique"));
    assertThat(ids(similar(questions, questions.getFirst(), Standing.ANY, null)))
        .containsExactly("AN-17-QE-2", "AN-17-QE-4");
  }

  @Test
  void standingAndDayNarrowWhatIsCompared() throws IOException {
    List<Publication> questions =
        List.of(
            dated(
                1,
                "2026-03-10",
                "'status':'answered','answer':{'text':'Oui.','publishedOn':'2026-04-01'}"),
            dated(
                2,
                "2026-03-11",
                "'status':'answered','answer':{'text':'Non.','publishedOn':'2026-03-31'}"),
            dated(3, "2026-03-12", "'status':'pending'"),
            dated(4, "2026-04-01", "'status':'pending'"),
            dated(5, "2026-03-13", "'status':'withdrawn','withdrawal':{'on':'2026-03-20'}"),
            dated(6, "2026-03-14", "'status':'withdrawn','withdrawal':{'on':'2026-05-20'}"),
            dated(7, "2026-03-15", "'status':'answered','answer':{'text':'Peut-être.'}"),
            dated(8, "2026-03-16", "'status':'withdrawn','withdrawal':{}"));
    Subject subject = Subject.of("le frelon asiatique");
    assertThat(numbers(questions, subject, Standing.ANY, null)).hasSize(8);
    assertThat(numbers(questions, subject, Standing.ANSWERED, null)).containsOnly(1, 2, 7);
    assertThat(numbers(questions, subject, Standing.PENDING, null)).containsOnly(3, 4);
    assertThat(numbers(questions, subject, Standing.ANY, "2026-04-01")).containsOnly(1, 3, 6);
    assertThat(numbers(questions, subject, Standing.PENDING, "2026-04-01")).containsOnly(1, 3, 6);
    assertThat(numbers(questions, subject, Standing.ANSWERED, "2026-04-01")).containsOnly(2);
  }

  /** They were once left out only of the candidates that the index gave. */
  @Test
  void withdrawnQuestionsTakeNoPlaceOfAnother() throws IOException {
    List<Publication> questions = new ArrayList<>();
    for (int i = 1; i <= SimilarRequest.MAX_LIMIT; i++) {
      questions.add(
          dated(i, "2026-03-10", "'status':'withdrawn','withdrawal':{'on':'2026-03-20'}"));
    }
    questions.add(
        SampleIndex.record(
            "AN-17-QE-999",
            "'question':{'text':'Les abeilles et le frelon.','publishedOn':'2026-03-10'}"));
    Subject subject = Subject.of("le frelon asiatique");
    assertThat(numbers(questions, subject, Standing.PENDING, "2026-04-01")).containsOnly(999);
  }

  @Test
  void questionsOfALegislatureThatHadEndedWaitNoMore() throws IOException {
    Publication old =
        SampleIndex.record(
            "AN-15-QE-1",
            "'status':'lapsed','question':{'text':'Le frelon asiatique.','publishedOn':'2022-03-01'}");
    Subject subject = Subject.of("le frelon asiatique");
    assertThat(numbers(List.of(old), subject, Standing.PENDING, "2022-06-01")).containsOnly(1);
    assertThat(numbers(List.of(old), subject, Standing.PENDING, "2026-06-01")).isEmpty();
  }

  @Test
  void onlyQuestionsAreLikeAndWhatSharesNoWordIsNot() throws IOException {
    Publication release = SampleIndex.record("CP-1", "'text':'Le frelon asiatique.'");
    List<Publication> publications = List.of(release, asked(1, "le frelon"), asked(2, "les gares"));
    assertThat(ids(similar(publications, release, Standing.ANY, null)))
        .containsExactly("AN-17-QE-1");
    assertThat(numbers(publications, Subject.of("de la à les"), Standing.ANY, null)).isEmpty();
    assertThat(numbers(publications, Subject.of("dromadaire"), Standing.ANY, null)).isEmpty();
  }

  /** A text of which no word is in other questions but a few must not lose these few. */
  @Test
  void rareWordsOfTheTextAloneDoNotCrowdOutTheSharedOnes() {
    StringBuilder own = new StringBuilder("le frelon");
    for (int i = 0; i < 300; i++) {
      own.append(" mot").append((char) ('a' + i / 26)).append((char) ('a' + i % 26));
    }
    List<Publication> questions = List.of(asked(1, own.toString()), asked(2, "le frelon"));
    assertThat(ids(similar(questions, questions.getFirst(), Standing.ANY, null)))
        .containsExactly("AN-17-QE-2");
  }

  @Test
  void aTextOfAnyLengthIsBounded() {
    List<Publication> questions = List.of(asked(1, "le frelon"));
    String text = "frelon asiatique ".repeat(500_000);
    assertThat(numbers(questions, Subject.of(text), Standing.ANY, null)).containsOnly(1);
  }

  private static Publication asked(int number, String subject) {
    return SampleIndex.saying("AN-17-QE-" + number, String.join(" ", OPENING, subject + ".", END));
  }

  private static Publication dated(int number, String day, String more) throws IOException {
    return SampleIndex.record(
        "AN-17-QE-" + number,
        "'question':{'text':'Le frelon asiatique.','publishedOn':'%s'},%s".formatted(day, more));
  }

  private List<Hit> similar(
      List<Publication> publications, Publication subject, Standing standing, String asOf) {
    return similar(publications, Subject.of(subject), standing, asOf);
  }

  private List<Hit> similar(
      List<Publication> publications, Subject subject, Standing standing, String asOf) {
    Optional<LocalDate> day = Optional.ofNullable(asOf).map(LocalDate::parse);
    try (LuceneEngine engine = SampleIndex.of(folder, publications)) {
      return engine.similar(new SimilarRequest(subject, standing, day, 100)).hits();
    }
  }

  private List<Integer> numbers(
      List<Publication> publications, Subject subject, Standing standing, String asOf) {
    List<Integer> numbers = new ArrayList<>();
    for (String id : ids(similar(publications, subject, standing, asOf))) {
      numbers.add(Integer.valueOf(id.substring(id.lastIndexOf('-') + 1)));
    }
    return numbers;
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.publication().identifier()).toList();
  }

  private static Evidence why(Hit hit) {
    return hit.why().orElseThrow();
  }
}

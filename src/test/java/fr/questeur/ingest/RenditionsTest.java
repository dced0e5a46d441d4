package fr.questeur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.Author;
import fr.questeur.model.Group;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Source;
import fr.questeur.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The rule by which the facts of several renditions become one record. */
class RenditionsTest {

  private static final QuestionId ID = new QuestionId(17, QuestionType.QE, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static Question.Builder seen(String uri, String layout, LocalDate day) {
    return Question.builder(ID)
        .sources(List.of(new Source(uri, layout, "sha256:" + uri + layout + day, day)));
  }

  private static Optional<Passage> passage(String text) {
    return Optional.of(new Passage(text, Optional.of(MARCH), OptionalInt.empty()));
  }

  private static Question merge(Question... renditions) {
    return (Question) Renditions.merge(List.of(renditions));
  }

  @Test
  void newerSourceIsBelieved() {
    Question older = seen("a", "page-dyn", MARCH).rubric(Optional.of("old")).build();
    Question newer = seen("b", "page-text", MAY).rubric(Optional.of("new")).build();
    assertThat(merge(older, newer).rubric()).contains("new");
  }

  @Test
  void openDataIsBelievedBeforePageOfTheSameDay() {
    Question page = seen("a", "page-dyn", MAY).rubric(Optional.of("page")).build();
    Question data = seen("b", "opendata-json", MAY).rubric(Optional.of("data")).build();
    assertThat(merge(data, page).rubric()).contains("data");
  }

  @Test
  void absentFactIsNeverBelieved() {
    Question older = seen("a", "page-dyn", MARCH).title(Optional.of("title")).build();
    Question newer = seen("b", "opendata-json", MAY).build();
    assertThat(merge(older, newer).title()).contains("title");
  }

  @Test
  void statedNameIsBelievedBeforeNewerDerivedOne() {
    Question stated = seen("a", "page-dyn", MARCH).author(named("Anne Le Goff")).build();
    Question derived =
        seen("b", "opendata-json", MAY)
            .author(named("Anne Le"))
            .derived(Set.of("author.name"))
            .build();
    Question merged = merge(stated, derived);
    assertThat(merged.author().flatMap(Author::name)).contains("Anne Le Goff");
    assertThat(merged.derived()).isEmpty();
  }

  @Test
  void olderRenditionOfTheSameSourceDoesNotTakeAnAnswerAway() {
    Question answered =
        seen("a", "page-dyn", MARCH)
            .answer(passage("answer"))
            .status(Optional.of(Status.ANSWERED))
            .build();
    Question pending = seen("a", "page-dyn", MAY).status(Optional.of(Status.PENDING)).build();
    List<Publication> kept = Renditions.add(List.of(answered), pending, false);
    Question merged = (Question) Renditions.merge(kept);
    assertThat(merged.answer().map(Passage::text)).contains("answer");
    assertThat(merged.status()).contains(Status.ANSWERED);
  }

  @Test
  void newerRenditionTakesThePlaceOfAnOlderOneOfTheSameSource() {
    Question before = seen("a", "page-dyn", MARCH).title(Optional.of("before")).build();
    Question after = seen("a", "page-dyn", MAY).build();
    assertThat(Renditions.add(List.of(before), after, false)).containsExactly(after);
  }

  @Test
  void groupIsCompletedByRenditionsThatMeanTheSameGroup() {
    Group byName = Group.named("Les Démocrates");
    Group whole =
        new Group(Optional.of("LES  DÉMOCRATES"), Optional.of("Dem"), Optional.of("PO845454"));
    Group other = new Group(Optional.of("Autre"), Optional.of("A"), Optional.empty());
    Question newest = seen("a", "page-dyn", MAY).author(of(byName)).build();
    Question older = seen("b", "opendata-json", MARCH).author(of(whole)).build();
    Question oldest = seen("c", "page-text", MARCH).author(of(other)).build();
    assertThat(merge(newest, older, oldest).author().flatMap(Author::group))
        .contains(
            new Group(Optional.of("Les Démocrates"), Optional.of("Dem"), Optional.of("PO845454")));
  }

  private static Optional<Author> named(String name) {
    return Optional.of(
        new Author(
            Optional.empty(),
            Optional.of(name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Optional<Author> of(Group group) {
    return Optional.of(
        new Author(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(group),
            Optional.empty()));
  }

  @Property(tries = 300)
  void orderOfReadingDoesNotMatter(
      @ForAll("renditions") List<Question> renditions, @ForAll Random random) {
    List<Publication> inOrder = new ArrayList<>();
    List<Publication> shuffled = new ArrayList<>();
    List<Question> otherOrder = new ArrayList<>(renditions);
    Collections.shuffle(otherOrder, random);
    for (Question rendition : renditions) {
      inOrder = Renditions.add(inOrder, rendition, false);
    }
    for (Question rendition : otherOrder) {
      shuffled = Renditions.add(shuffled, rendition, false);
    }
    assertThat(Renditions.merge(shuffled)).isEqualTo(Renditions.merge(inOrder));
  }

  @Property(tries = 300)
  void answerOnceSeenIsNeverLost(@ForAll("renditions") List<Question> renditions) {
    List<Publication> all = new ArrayList<>();
    for (Question rendition : renditions) {
      all = Renditions.add(all, rendition, false);
    }
    boolean answered = renditions.stream().anyMatch(question -> question.answer().isPresent());
    Question merged = (Question) Renditions.merge(all);
    assertThat(merged.answer().isPresent()).isEqualTo(answered);
  }

  /** Each of a source of its own: what one source said at different times depends on the order. */
  @Provide
  Arbitrary<List<Question>> renditions() {
    Arbitrary<Optional<String>> text = Arbitraries.of("x", "y").optional();
    Arbitrary<Question> rendition =
        Combinators.combine(
                text,
                text,
                text,
                text,
                Arbitraries.of("page-dyn", "opendata-json", "page-text"),
                Arbitraries.of(MARCH, MAY),
                Arbitraries.subsetOf("title", "rubric", "status"))
            .as((title, rubric, answer, ministry, layout, day, derived) ->
                seen("?", layout, day)
                    .title(title)
                    .rubric(rubric)
                    .answer(answer.flatMap(RenditionsTest::passage))
                    .askedMinistry(ministry.map(Ministry::named))
                    .status(Optional.of(answer.isPresent() ? Status.ANSWERED : Status.PENDING))
                    .derived(derived)
                    .build());
    return rendition.list().ofMinSize(1).ofMaxSize(5).map(RenditionsTest::withOwnSources);
  }

  private static List<Question> withOwnSources(List<Question> questions) {
    List<Question> own = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Source source = questions.get(i).sources().getFirst();
      own.add(
          questions.get(i).toBuilder()
              .sources(
                  List.of(new Source("file:" + i, source.layout(), "sha256:" + i, source.seenOn())))
              .build());
    }
    return own;
  }
}

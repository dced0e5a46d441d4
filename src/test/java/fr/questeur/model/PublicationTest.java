package fr.questeur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.json.Publications;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicationTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 3, 24);
  private static final LocalDate SITTING = LocalDate.of(2026, 3, 25);
  private static final LocalDate ANSWERED = LocalDate.of(2026, 5, 12);

  @Provide
  Arbitrary<Question> questions() {
    return Publications.questions();
  }

  @Property(tries = 200)
  void aBuilderStartsFromAllOfTheQuestion(@ForAll("questions") Question question) {
    assertThat(question.toBuilder().build()).isEqualTo(question);
  }

  @Example
  void aBuilderLeavesItsQuestionsAlone() {
    Question.Builder builder = Question.builder(new QuestionId(17, QuestionType.QE, 1));
    List<String> analyses = new ArrayList<>(List.of("emploi"));
    Question question = builder.analyses(analyses).addDerived("status").build();
    analyses.add("logement");
    builder.addDerived("title");
    question.toBuilder().addDerived("author.name");
    assertThat(question.analyses()).containsExactly("emploi");
    assertThat(question.derived()).containsExactly("status");
  }

  @Example
  void derivedFieldsAreInAlphabeticalOrder() {
    Question question =
        Question.builder(new QuestionId(17, QuestionType.QE, 1))
            .derived(Set.of("title", "status", "author.name"))
            .build();
    assertThat(question.derived()).containsExactly("author.name", "status", "title");
  }

  @Example
  void aQuestionIsOfTheDayOfItsPublicationOrElseOfItsSitting() {
    Question.Builder builder = Question.builder(new QuestionId(17, QuestionType.QG, 1));
    assertThat(builder.build().publishedOn()).isEmpty();
    assertThat(builder.sittingOn(Optional.of(SITTING)).build().publishedOn()).contains(SITTING);
    assertThat(builder.question(printedOn(ASKED)).build().publishedOn()).contains(ASKED);
  }

  @Example
  void anAnswerHasTheDayOfItsPublication() {
    Question.Builder builder = Question.builder(new QuestionId(17, QuestionType.QE, 1));
    assertThat(builder.question(printedOn(ASKED)).build().answeredOn()).isEmpty();
    assertThat(builder.answer(Optional.of(Passage.of("Oui."))).build().answeredOn()).isEmpty();
    assertThat(builder.answer(printedOn(ANSWERED)).build().answeredOn()).contains(ANSWERED);
  }

  @Example
  void theIdOfAReleaseHoldsNoBlanks() {
    assertThat(List.of("CP-2025-07-04", "CP-a", "CP-" + "a".repeat(100)))
        .allMatch(Release::isIdentifier);
    List<String> wrong =
        List.of(
            "",
            "CP-",
            "cp-a",
            "CP-a b",
            "CP-a\n",
            "CP-\u00A0",
            "CP-é",
            "AN-17-QE-1",
            "CP-" + "a".repeat(101));
    assertThat(wrong).noneMatch(Release::isIdentifier);
    assertThatThrownBy(() -> release("CP-a b")).isInstanceOf(IllegalArgumentException.class);
    assertThat(release("CP-a").identifier()).isEqualTo("CP-a");
  }

  @Example
  void everyLabelNamesItsValueInAnyCase() {
    assertThat(Kind.values()).allMatch(kind -> Kind.of(kind.name()).equals(Optional.of(kind)));
    assertThat(Status.values())
        .allMatch(status -> Status.of(status.label()).equals(Optional.of(status)));
    assertThat(QuestionType.values())
        .allMatch(type ->
            QuestionType.of(type.name().toLowerCase(Locale.ROOT)).equals(Optional.of(type)));
    assertThat(Arrays.stream(Erratum.Part.values()).map(Erratum.Part::label))
        .containsExactly("question", "answer");
    assertThat(Kind.of("motion")).isEmpty();
    assertThat(Status.of("open")).isEmpty();
    assertThat(QuestionType.of("QX")).isEmpty();
    assertThat(Erratum.Part.of("title")).isEmpty();
  }

  private static Optional<Passage> printedOn(LocalDate date) {
    return Optional.of(new Passage("…", Optional.of(date), OptionalInt.empty()));
  }

  private static Release release(String id) {
    return new Release(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of());
  }
}

package fr.questeur.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferentialTest {

  @ParameterizedTest
  @CsvSource({
    "2022-06-21,,",
    "2022-06-22,,2",
    "2022-06-28,RN,2",
    "2024-06-09,RN,2",
    "2024-06-10,,",
    "2024-07-07,,3",
    "2025-02-28,RN,3",
    "2025-03-01,NI,3",
    "2026-03-24,NI,3",
  })
  void fillsInTheMandatesInForceOnTheDayOfTheQuestion(
      LocalDate day, String group, Integer constituency) throws MalformedRecordException {
    Author author = enriched(question("PA900821").publishedOn(day)).author().orElseThrow();
    assertThat(author.group().flatMap(Group::abbreviation)).isEqualTo(Optional.ofNullable(group));
    OptionalInt number =
        author.constituency().map(Constituency::number).orElse(OptionalInt.empty());
    assertThat(number.isPresent() ? number.getAsInt() : null).isEqualTo(constituency);
  }

  @Test
  void fillsInNameGroupAndConstituency() throws MalformedRecordException {
    Question question = enriched(question("PA900821").publishedOn(LocalDate.of(2026, 3, 24)));
    assertThat(question.author())
        .contains(
            new Author(
                Optional.of("M."),
                Optional.of("Kévin Mauvieux"),
                Optional.of("PA900821"),
                Optional.of(
                    new Group(
                        Optional.of("Députés non inscrits"),
                        Optional.of("NI"),
                        Optional.of("PO103"))),
                Optional.of(
                    new Constituency(
                        Optional.of("Eure (3e circonscription)"),
                        Optional.of("Eure"),
                        Optional.of("Normandie"),
                        OptionalInt.of(3)))));
    assertThat(question.derived()).containsExactly("author.constituency", "author.group");
  }

  @Test
  void theFirstConstituencyIsNamedAsThePagesDo() throws MalformedRecordException {
    Question question = enriched(question("PA900991").publishedOn(LocalDate.of(2026, 3, 24)));
    assertThat(question.author().flatMap(Author::constituency).flatMap(Constituency::label))
        .contains("Deux-Sèvres (1re circonscription)");
  }

  @Test
  void aDerivedNameGivesWayAndIsNoLongerDerived() throws MalformedRecordException {
    Question question = enriched(question("PA900821").named("Kevin Mauvieux").derived());
    assertThat(question.author().flatMap(Author::name)).contains("Kévin Mauvieux");
    assertThat(question.derived()).doesNotContain("author.name");
  }

  @Test
  void whatTheRenditionGivesStays() throws MalformedRecordException {
    Group printed = Group.named("Écologiste et Social");
    Question question =
        enriched(
            question("PA900821")
                .named("K. Mauvieux")
                .in(printed)
                .publishedOn(LocalDate.of(2026, 3, 24)));
    Author author = question.author().orElseThrow();
    assertThat(author.name()).contains("K. Mauvieux");
    assertThat(author.civility()).as("not given").contains("M.");
    assertThat(author.group()).contains(printed);
    assertThat(author.constituency().map(Constituency::number)).contains(OptionalInt.of(3));
    assertThat(question.derived()).containsExactly("author.constituency");
  }

  @Test
  void withoutADayThereIsNoMandate() throws MalformedRecordException {
    Author author = enriched(question("PA900821")).author().orElseThrow();
    assertThat(author.name()).contains("Kévin Mauvieux");
    assertThat(author.group()).isEmpty();
    assertThat(author.constituency()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PA1", "PA9008211", ""})
  void anUnknownAuthorIsLeftAsItIs(String ref) throws MalformedRecordException {
    Question question = question(ref).named("Jeanne Dupont").derived().build();
    assertThat(AmoFiles.referential().enrich(question)).isSameAs(question);
  }

  @Test
  void askedAgainItCorrectsWhatItFilledIn() throws MalformedRecordException {
    Question before =
        AmoFiles.read(AmoFiles.DEPUTY, AmoFiles.group("PO102", "Ancien nom", "RN"))
            .enrich(question("PA900821").publishedOn(LocalDate.of(2025, 2, 1)).build());
    assertThat(before.author().flatMap(Author::group).flatMap(Group::name)).contains("Ancien nom");
    assertThat(AmoFiles.referential().enrich(before))
        .isEqualTo(enriched(question("PA900821").publishedOn(LocalDate.of(2025, 2, 1))));
  }

  @Test
  void aNewerReferentialAddsAndEndsMandates() throws MalformedRecordException {
    String ended =
        AmoFiles.DEPUTY
            .replace("{\"@xsi:nil\": \"true\"}", "\"2025-12-31\"")
            .replace("\"Kévin\"", "\"Kévin-Jean\"");
    Referential older = AmoFiles.referential();
    Referential newer = AmoFiles.read(ended, AmoFiles.group("PO103", "Députés non inscrits", "NI"));

    Referential both = older.with(newer);

    assertThat(both.size()).isEqualTo(2);
    Question lately =
        both.enrich(question("PA900821").publishedOn(LocalDate.of(2026, 1, 1)).build());
    assertThat(lately.author().flatMap(Author::name)).contains("Kévin-Jean Mauvieux");
    assertThat(lately.author().flatMap(Author::group)).isEmpty();
    Question before =
        both.enrich(question("PA900821").publishedOn(LocalDate.of(2023, 1, 1)).build());
    assertThat(before.author().flatMap(Author::group).flatMap(Group::ref)).contains("PO101");
  }

  @Test
  void isTheSameAfterJson() throws MalformedRecordException {
    Referential referential = AmoFiles.referential();
    String json = referential.toJson();
    assertThat(Referential.fromJson(json)).isEqualTo(referential);
    assertThat(Referential.fromJson(json).toJson()).isEqualTo(json);
    assertThat(json.lines()).as("the groups, and a deputy each").hasSize(3);
    assertThat(Referential.fromJson(Referential.empty().toJson()).size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"schema\":2}; field 'schema' must be 1, not 2",
        "{\"schema\":1,\"groups\":[]} {}; something follows the JSON object",
        "{\"schema\":1,\"groups\":[]; not JSON, at character 24: cut off",
      })
  void refusesOtherJson(String json, String message) {
    assertThatThrownBy(() -> Referential.fromJson(json))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAMandateInAGroupThatIsNotThere() {
    String json =
        """
        {"schema":1,"groups":[]}
        {"ref":"PA1","name":"X","groups":[{"group":0,"from":"2024-01-01"}]}
        """;
    assertThatThrownBy(() -> Referential.fromJson(json))
        .hasMessage("field 'groups.group' must be the place of a group, not 0");
  }

  private static Question enriched(Given given) throws MalformedRecordException {
    return AmoFiles.referential().enrich(given.build());
  }

  private static Given question(String authorRef) {
    return new Given(authorRef);
  }

  /** A question with as much of its author as a test gives. */
  private static final class Given {
    private final String ref;
    private Optional<String> name = Optional.empty();
    private Optional<Group> group = Optional.empty();
    private final Question.Builder question =
        Question.builder(new QuestionId(17, QuestionType.QE, 1));

    Given(String ref) {
      this.ref = ref;
    }

    Given named(String value) {
      name = Optional.of(value);
      return this;
    }

    Given in(Group value) {
      group = Optional.of(value);
      return this;
    }

    Given derived() {
      question.addDerived("author.name");
      return this;
    }

    Given publishedOn(LocalDate day) {
      question.question(Optional.of(new Passage("", Optional.of(day), OptionalInt.empty())));
      return this;
    }

    Question build() {
      return question
          .author(
              Optional.of(
                  new Author(Optional.empty(), name, Optional.of(ref), group, Optional.empty())))
          .build();
    }
  }
}

package fr.questeur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionIdTest {

  @ParameterizedTest
  @CsvSource({
    "AN-17-QE-13821,          AN-17-QE-13821",
    "AN-7-QOSD-1,             AN-7-QOSD-1",
    "AN-16-QG-02,             AN-16-QG-2",
    "QANR5L17QE13821,         AN-17-QE-13821",
    "QANR5L15QOSD1201,        AN-15-QOSD-1201",
    "QANR5L16QG1,             AN-16-QG-1",
    "AN-2147483647-QE-2147483647, AN-2147483647-QE-2147483647",
  })
  void bothFormsAreRead(String text, String identifier) {
    assertThat(QuestionId.parse(text).map(QuestionId::toString)).contains(identifier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "13821",
        "17-13821",
        "AN-17-QE",
        "AN-17-QE-",
        "AN-17-QE-0",
        "AN-0-QE-1",
        "AN-17-QE--1",
        "AN-17-QX-1",
        "an-17-qe-1",
        "AN-17-QE-1 ",
        "AN-17-QE-1\n",
        "AN-17-QE-2147483648",
        "AN-17-QE-99999999999",
        "AN-17-QE-१",
        "QANR5L17QE",
        "QANR5L17-QE-1",
        "QANR5L017QE0",
        "CP-2025-07-04",
      })
  void whatIsNoIdentifierIsNotRead(String text) {
    assertThat(QuestionId.parse(text)).isEmpty();
  }

  @Property
  void everyIdentifierIsReadBack(
      @ForAll @Positive int legislature, @ForAll QuestionType type, @ForAll @Positive int number) {
    QuestionId id = new QuestionId(legislature, type, number);
    assertThat(QuestionId.parse(id.toString())).contains(id);
    assertThat(QuestionId.parse("QANR5L" + legislature + type + number)).contains(id);
  }

  @Property
  void noTextBreaksTheParser(@ForAll String text) {
    assertThat(QuestionId.parse(text)).isEmpty();
  }

  @Test
  void legislatureAndNumberStartAtOne() {
    for (int wrong : List.of(0, -1, Integer.MIN_VALUE)) {
      assertThatThrownBy(() -> new QuestionId(wrong, QuestionType.QE, 1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new QuestionId(17, QuestionType.QE, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theOrderIsLegislatureThenTypeThenNumber() {
    List<String> inOrder =
        List.of("AN-9-QE-20", "AN-16-QG-3", "AN-17-QE-9", "AN-17-QE-10", "AN-17-QG-1");
    assertThat(
            inOrder.reversed().stream()
                .map(text -> QuestionId.parse(text).orElseThrow())
                .sorted()
                .map(QuestionId::toString))
        .isEqualTo(inOrder);
  }

  @ParameterizedTest
  @CsvSource({
    "AN-17-QE-13821,  https://questions.assemblee-nationale.fr/q17/17-13821QE.htm",
    "AN-7-QE-2,       https://questions.assemblee-nationale.fr/q7/7-2QE.htm",
    "AN-16-QG-1200,   https://questions.assemblee-nationale.fr/q16/16-1200QG.htm",
    "AN-15-QOSD-1201, https://questions.assemblee-nationale.fr/q15/15-1201QOSD.htm",
  })
  void theOfficialLinkNamesThePage(String id, String link) {
    assertThat(QuestionId.parse(id).orElseThrow().officialLink()).isEqualTo(link);
  }

  @Test
  void linkAndIdentifierAreTheSameInEveryLocale() {
    QuestionId id = new QuestionId(17, QuestionType.QE, 13821);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(id.officialLink())
          .isEqualTo("https://questions.assemblee-nationale.fr/q17/17-13821QE.htm");
      assertThat(id.toString()).isEqualTo("AN-17-QE-13821");
    } finally {
      Locale.setDefault(before);
    }
  }
}

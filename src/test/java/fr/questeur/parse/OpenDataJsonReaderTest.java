package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.model.Attribution;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.Status;
import fr.questeur.model.Withdrawal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDataJsonReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"question\": {}}; field 'question.uid' must be a text, not missing",
        "{\"question\": null}; field 'question' must be an element, not missing",
        "{\"question\": \"text\"}; field 'question' must be an element, not a string",
        "{\"question\": [{}, {}]}; field 'question' must be there once, not 2 times",
        "{\"question\": {\"uid\": 7}}; field 'question.uid' must be a text, not a number",
        "{\"question\": {\"uid\": \"QANR5L17XX1\"}}; field 'question.uid' must be an identifier"
            + " such as QANR5L17QE13821, not 'QANR5L17XX1'",
        "{\"question\": {\"uid\": \"QANR5L17QE1\", \"minInt\": true}}; field 'question.minInt' must be"
            + " an element, not a truth value",
        "{\"question\": {\"uid\": \"QANR5L17QE1\", \"cloture\": {\"codeCloture\": \"REP_PUB\","
            + " \"dateCloture\": \"12.5.2026\"}}}; field 'question.cloture.dateCloture' must be a date"
            + " such as 2026-03-24 or 24/03/2026, not '12.5.2026'",
        "{\"question\": {\"uid\": \"QANR5L17QE1\"; not JSON, at character 35: cut off",
        "{\"question\": {\"uid\": \"QANR5L17QE1\"}} {}; something follows the JSON object",
      })
  void saysInOneLineWhatIsWrong(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesDeepNesting() {
    String json = "{\"question\": " + "{\"uid\": ".repeat(100_000);
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("JSON nested deeper than 100 levels");
  }

  @Test
  void readsNoDateWhereThereIsNone() throws IOException {
    Question question = read("{\"question\": {\"uid\": \"QANR5L17QE1\"}}");
    assertThat(question.author()).isEmpty();
    assertThat(question.question()).isEmpty();
    assertThat(question.answer()).isEmpty();
    assertThat(question.status()).contains(Status.PENDING);
    assertThat(question.derived()).containsExactly("status");
  }

  @Test
  void knowsAnAnswerByItsClosingAlone() throws IOException {
    Question question =
        read(
            """
            {"question": {"uid": "QANR5L17QE1", "textesReponse": null,
             "cloture": {"codeCloture": "REP_PUB", "dateCloture": "2026-05-12",
              "infoJO": {"dateJO": "2026-05-12", "pageJO": "4190"}}}}
            """);
    assertThat(question.status()).contains(Status.ANSWERED);
    assertThat(question.answer().map(Passage::text)).contains("");
    assertThat(question.answeredOn()).contains(LocalDate.of(2026, 5, 12));
    assertThat(question.answer().orElseThrow().page()).as("the section's page").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"RET_AUTEUR,Retrait à l'initiative de l'auteur", "FIN_MDT,Fin de mandat"})
  void everyOtherClosingIsAWithdrawal(String code, String label) throws IOException {
    Question question =
        read(
            """
            {"question": {"uid": "QANR5L17QE1", "cloture": {"codeCloture": "%s",
             "libelleCloture": "%s", "dateCloture": "11/06/2026"}}}
            """
                .formatted(code, label));
    assertThat(question.status()).contains(Status.WITHDRAWN);
    assertThat(question.withdrawal())
        .contains(new Withdrawal(Optional.of(LocalDate.of(2026, 6, 11)), Optional.of(label)));
  }

  @Test
  void theMinistryThatAnswersIsTheLastByDate() throws IOException {
    Question question =
        read(
            """
            {"question": {"uid": "QANR5L17QE1", "minAttribs": {"minAttrib": [
              {"infoJO": {"dateJO": "2026-03-02"}, "denomination": {"abrege": "B"}},
              {"infoJO": null, "denomination": {"abrege": "A"}},
              {"infoJO": {"dateJO": "2026-04-01"}, "denomination": {"abrege": "C"}},
              {"infoJO": {"dateJO": "2026-05-01"}, "denomination": null}]}}}
            """);
    assertThat(question.attributions())
        .extracting(Attribution::ministry)
        .extracting("name")
        .containsExactly("A", "B", "C");
    assertThat(question.answeringMinistry().orElseThrow().name()).isEqualTo("C");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13382. — 10 mars 2026. — Mme X demande| Mme X demande",
        "13382. - 1er avril 2026. - Mme X demande| Mme X demande",
        "2026. — L'année — et le reste| 2026. — L'année — et le reste",
        "13382 logements| 13382 logements",
      })
  void numberAndDateBeforeTheTextAreNoPartOfIt(String printed, String text) throws IOException {
    Question question =
        read(
            """
            {"question": {"uid": "QANR5L17QE1", "textesQuestion": {"texteQuestion":
             {"texte": "%s"}}}}
            """
                .formatted(printed));
    assertThat(question.question().map(Passage::text)).contains(text);
  }

  private static Question read(String json) throws IOException {
    return OpenDataSample.read(json.getBytes(StandardCharsets.UTF_8));
  }
}

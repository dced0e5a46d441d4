package fr.questeur.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.json.MalformedRecordException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmoReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"acteur\": {; true",
        "{ \"organe\":{; true",
        "{\"question\": {; false",
        "{\"schema\": 1, \"acteur\": {; false",
        "<acteur>; false",
      })
  void knowsAFileByItsStart(String start, boolean recognised) {
    byte[] head = start.getBytes(StandardCharsets.UTF_8);
    assertThat(AmoReader.recognises(head)).isEqualTo(recognised);
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws MalformedRecordException {
    String group = AmoFiles.group("PO101", "Rassemblement National", "RN");
    assertThat(AmoFiles.read(group, AmoFiles.DEPUTY))
        .isEqualTo(AmoFiles.read(AmoFiles.DEPUTY, group));
  }

  @Test
  void passesOverWhatIsNoGroup() throws MalformedRecordException {
    String ministry = "{\"organe\": {\"uid\": \"PO101\", \"codeType\": \"MINISTERE\"}}";
    assertThat(AmoFiles.read(AmoFiles.DEPUTY, ministry)).isEqualTo(AmoFiles.read(AmoFiles.DEPUTY));
  }

  @Test
  void takesADeputyWithoutMandates() throws MalformedRecordException {
    String deputy =
        """
        {"acteur": {"uid": "PA1", "mandats": {"mandat": []},
         "etatCivil": {"ident": {"prenom": "Jeanne", "nom": "Dupont"}}}}
        """;
    assertThat(AmoFiles.read(deputy).size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"acteur\": {}}; field 'acteur.etatCivil' must be an element, not missing",
        "{\"acteur\": {\"uid\": \"PA1\", \"etatCivil\": {\"ident\": {\"nom\": \"X\"}}}}; field"
            + " 'acteur.etatCivil.ident.prenom' must be a text, not missing",
        "{\"acteur\": {\"etatCivil\": {\"ident\": {\"nom\": \"X\", \"prenom\": \"Y\"}}}}; field"
            + " 'acteur.uid' must be a text, not missing",
        "{\"acteur\": {\"mandats\": {\"mandat\": {\"dateDebut\": \"1/7/2024\"}}, \"etatCivil\":"
            + " {\"ident\": {}}}}; field 'acteur.mandats.mandat.dateDebut' must be a date such as"
            + " 2026-03-24, not '1/7/2024'",
        "{\"organe\": {\"uid\": \"PO1\"}}; field 'organe.codeType' must be a text, not missing",
        "{\"deport\": {}}; field 'acteur' must be an element, not missing",
        "{\"acteur\": ; not JSON, at character 11: cut off",
      })
  void saysInOneLineWhatIsWrong(String file, String message) {
    assertThatThrownBy(() -> AmoFiles.read(file))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage(message);
  }
}

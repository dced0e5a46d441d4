package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.model.Publication;
import fr.questeur.model.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTextReaderTest {

  private final ReleaseTextReader reader = new ReleaseTextReader();

  private static RawDocument document(String text) {
    return new RawDocument(
        "file:/release",
        LocalDate.of(2026, 6, 1),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Release read(String text) throws IOException {
    List<Publication> records = new ArrayList<>();
    reader.read(document(text), records::add);
    return (Release) records.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un texte.\n\nContact presse :\n\npresse@sante.gouv.fr",
        "Un texte.\n\nCONTACTS PRESSE\nCabinet du ministre\n01 87 05 97 62",
        "Communiqué de presse\nParis, le 24 juin 2025\n\nUn texte.",
        "Communiqué de presse n° 12 du 24 juin 2025\n\nUn texte.",
        "Paris, le 24 juin 2025\n\n« Oui », déclare Catherine Vautrin, ministre du Travail.",
      })
  void recognisesWhatHasTheMarks(String text) throws IOException {
    assertThat(reader.recognises(document(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un texte quelconque, du 24 juin 2025.",
        "Contacts presse :\n\nnous ne répondons pas.",
        "Communiqué de presse\n\nUn texte sans rien d'autre.",
        "Le 24 juin 2025\n\nUn journal intime.",
        "« Oui », déclare Catherine Vautrin, ministre du Travail.",
        "# Outil\n\n```\nContacts presse :\npresse@sante.gouv.fr\n```",
        "<p>Un texte.\n\nContact presse :\n\npresse@sante.gouv.fr",
      })
  void doesNotTakeAnotherTextForARelease(String text) throws IOException {
    assertThat(reader.recognises(document(text))).isFalse();
  }

  @Test
  void theProjectsOwnNoteIsNoRelease() throws IOException {
    assertThat(reader.recognises(document(Files.readString(Path.of("corpus/README.md")))))
        .isFalse();
  }

  @Test
  void headAndContactsAloneAreNoRelease() {
    assertThatThrownBy(() -> read("Contact presse : presse@sante.gouv.fr"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("a press release without text");
  }

  @Test
  void twoRenditionsOfOneTextHaveOneIdentifier() throws IOException {
    String one = read("Communiqué de presse\n\nL’association demande un délai.").id();
    String other = read("L'association\ndemande\u00A0un délai.").id();
    assertThat(one).isEqualTo(other).matches("CP-[0-9a-f]{12}");
  }

  @Test
  void textBehindTheContactsStaysText() throws IOException {
    String last = "À propos de l'association : " + "une phrase assez longue, ".repeat(8) + "fin.";
    Release release = read("Un texte.\n\nContact presse : a@sante.gouv.fr\n\n" + last);
    assertThat(release.text()).isEqualTo("Un texte.\n\n" + last);
    assertThat(release.contacts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«",
        "« a",
        "« a » ",
        "Jean Dupont ",
        "a.",
        "01 ",
        "a@",
        "a@b.",
        "Contact presse : a@b.fr\n",
        "\n\nUn titre",
        "Paris, le ",
        "— "
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void needsTimeInProportionToTheText(String part) throws IOException {
    String text = "Un texte.\n\n" + part.repeat(500_000 / part.length());
    assertThat(read(text).text()).startsWith("Un texte.");
  }
}

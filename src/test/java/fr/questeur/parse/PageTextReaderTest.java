package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.model.Author;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Status;
import fr.questeur.model.Turn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextReaderTest {

  private final PageTextReader reader = new PageTextReader();

  private static RawDocument document(byte[] bytes) {
    return new RawDocument("file:/page", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(bytes));
  }

  private static RawDocument document(String text) {
    return document(text.getBytes(StandardCharsets.UTF_8));
  }

  private Question read(RawDocument document) throws IOException {
    List<Publication> records = new ArrayList<>();
    reader.read(document, records::add);
    return (Question) records.getFirst();
  }

  @Test
  void joinsTheSentenceThatThePageBreakCut() throws IOException {
    byte[] page = Files.readAllBytes(Path.of("corpus/AN-17-QE-13821.txt"));
    assertThat(read(document(page)).answer().orElseThrow().text())
        .contains("au service des patients ne sera laissé sans solution. La protection")
        .doesNotContain("\n");
  }

  /** What a browser prints of a page of late: its headings are others than those of the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Réponse en séance, et\npubliée le 24 mai 2026",
        "Réponse publiée\nle 24 mai 2026",
        "Réponse publiée le 24 mai 2026"
      })
  void tellsTheAnswerFromTheQuestionOnAPrintedPage(String heading) throws IOException {
    String page =
        """
        Question orale n°350 : Situation précaire des
        infirmières
        17ème Législature
        Publication de la question au Journal Officiel
        du 16 mai 2026, page 3501

        Question de : Mme Catherine Rimbert (Vaucluse -
        Rassemblement National)

        Mme Catherine Rimbert interroge le ministre sur le dispositif Asalée.

        %s

        SITUATION DES
        INFIRMIÈRES
        Mme la présidente. La parole est à Mme Catherine Rimbert.
        Mme Catherine Rimbert. Quand seront-elles payées ?

        Données clés

        Auteur : Mme Catherine Rimbert (Vaucluse - Rassemblement National)

        Type de question : Question orale

        partager

        LCP
        """
            .formatted(heading);
    Question question = read(document(page));
    assertThat(question.title()).contains("Situation précaire des infirmières");
    assertThat(question.question().orElseThrow().text())
        .isEqualTo("Mme Catherine Rimbert interroge le ministre sur le dispositif Asalée.");
    assertThat(question.answer().orElseThrow().publishedOn()).contains(LocalDate.of(2026, 5, 24));
    assertThat(question.status()).contains(Status.ANSWERED);
    assertThat(question.exchange())
        .extracting(Turn::speaker)
        .containsExactly("Mme la présidente", "Mme Catherine Rimbert");
    assertThat(question.analyses()).containsExactly("SITUATION DES INFIRMIÈRES");
    assertThat(question.question().orElseThrow().page()).hasValue(3501);
    Author author = question.author().orElseThrow();
    assertThat(author.name()).contains("Catherine Rimbert");
    assertThat(author.group().orElseThrow().name()).contains("Rassemblement National");
    assertThat(author.constituency().orElseThrow().department()).contains("Vaucluse");
  }

  /** What a browser prints of the pages of legislatures 14 to 16. */
  @Test
  void readsLabelsWithAnAngleAndTheTypeOnItsOwnLine() throws IOException {
    String page =
        """
        5. Question écrite N°14939 de M. Richard Ramos

        14ème législature

        Question N° 14939
        de M. Richard Ramos (Les Démocrates -
        Loiret )
        Question écrite
        Ministère interrogé > Santé et
        familles
        Ministère attributaire > Santé

        Rubrique > Santé

        Titre > Dispositif Asalée

        Question publiée au JO le : 05/05/2026 page : 3903

        Texte de la question

        M. Richard Ramos interroge Mme la ministre.

        Texte de la réponse

        Être alerté(e) de la réponse

        printer-icon Imprimer

        Logo LCP Assemblée nationale
        LCP
        """;
    assertThat(reader.recognises(document(page))).isTrue();
    Question question = read(document(page));
    assertThat(question.identifier()).isEqualTo("AN-14-QE-14939");
    assertThat(question.title()).contains("Dispositif Asalée");
    assertThat(question.rubric()).contains("Santé");
    assertThat(question.askedMinistry().orElseThrow().name()).contains("Santé et familles");
    assertThat(question.answeringMinistry().orElseThrow().name()).contains("Santé");
    assertThat(question.question().orElseThrow())
        .isEqualTo(
            new Passage(
                "M. Richard Ramos interroge Mme la ministre.",
                Optional.of(LocalDate.of(2026, 5, 5)),
                OptionalInt.of(3903)));
    assertThat(question.answer()).isEmpty();
    Author author = question.author().orElseThrow();
    assertThat(author.name()).contains("Richard Ramos");
    assertThat(author.group().orElseThrow().name()).contains("Les Démocrates");
    assertThat(author.constituency().orElseThrow().department()).contains("Loiret");
  }

  @Test
  void readsUtf16() throws IOException {
    String page = Files.readString(Path.of("corpus/AN-17-QE-14939.txt"));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_16);
    assertThat(reader.recognises(document(bytes))).isTrue();
    assertThat(read(document(bytes)).author().orElseThrow().name()).contains("Richard Ramos");
  }

  @Test
  void recognisesAPageWhoseAnswerIsLongerThanItsHead() throws IOException {
    String page =
        "17ème législature\nUn titre\nQuestion écrite n° 1\nTexte de la question\n"
            + "é".repeat(40_000);
    assertThat(reader.recognises(document(page))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un texte quelconque.",
        "<html><body>\n17ème législature\n\nTexte de la question\n</body></html>",
        "Les questions de la 17ème législature portent sur la santé.\n\nQuestion écrite n° 1",
        "# README\n\n17ème législature\n\nRien d'autre.",
      })
  void doesNotTakeAnotherTextForAPage(String text) throws IOException {
    assertThat(reader.recognises(document(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17ème législature\nQuestion écrite n° 0",
        "0e législature\nQuestion écrite n° 1",
        "17ème législature\nTexte de la question\nUn texte.",
        "17ème législature\nQuestion orale avec débat n° 1",
        "Question écrite n° 1",
      })
  void saysInOneLineWhyItCannotBeRead(String text) {
    assertThatThrownBy(() -> read(document(text)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "[a](", "^{", "3^", "**", "Auteur : ", "a\n", "\u00A0", "M. Jean ", "(1 "})
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void needsTimeInProportionToTheText(String part) throws IOException {
    String page = "17ème législature\nQuestion écrite n° 1\nDonnées clés\nAuteur : ";
    String text = page + part.repeat(500_000 / part.length());
    assertThat(read(document(text)).identifier()).isEqualTo("AN-17-QE-1");
  }
}

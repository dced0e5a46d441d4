package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Quote;
import fr.questeur.model.Release;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs made of the sample corpus give the records that its texts give. */
class PdfReadersTest {

  private static final Path CORPUS = Path.of("corpus");

  private static RawDocument document(byte[] bytes) {
    return new RawDocument("file:/pdf", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(bytes));
  }

  private static Publication read(byte[] bytes, String layout) throws IOException {
    RawDocument document = document(bytes);
    RecordReader reader = RecordReaders.detect(document);
    assertThat(reader.layout()).isEqualTo(layout);
    List<Publication> records = new ArrayList<>();
    reader.read(document, records::add);
    return records.getFirst();
  }

  /** The paragraphs of a text of the corpus, without its marks of Markdown. */
  static List<String> paragraphs(String file) throws IOException {
    String text = Markdown.plain(Files.readString(CORPUS.resolve(file)));
    return Arrays.stream(text.split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static Question withoutSource(Publication question) {
    return ((Question) question).toBuilder().sources(List.of()).build();
  }

  @ParameterizedTest
  @CsvSource({
    "AN-16-QE-16353.txt, true",
    "AN-17-QE-13821.txt, true",
    "AN-17-QE-13821.txt, false",
    "AN-17-QE-13991.txt, true",
    "AN-17-QE-14939.txt, false"
  })
  void aQuestionOnPagesWithHeadersAndNumbers(String file, boolean embedded) throws IOException {
    byte[] pdf;
    try (PdfSample sample = new PdfSample(embedded)) {
      sample.header("Questions de l'Assemblée, le 12/05/2026");
      for (String paragraph : paragraphs(file)) {
        // So large that it needs several pages, which break within sentences.
        sample.paragraph(paragraph, paragraph.length() < 100 ? 18 : 16);
      }
      pdf = sample.bytes();
    }
    Publication fromText = read(Files.readAllBytes(CORPUS.resolve(file)), "page-text");
    assertThat(withoutSource(read(pdf, "page-pdf"))).isEqualTo(withoutSource(fromText));
  }

  @ParameterizedTest
  @CsvSource({
    "AN-17-QE-14939.txt, 2, 0",
    "AN-17-QE-14939.txt, 2, 5",
    "AN-17-QE-14939.txt, 3, 0",
    "AN-17-QE-13821.txt, 2, 0",
    "AN-17-QE-13821.txt, 3, 0"
  })
  void aQuestionInColumnsWithDividedWords(String file, int columns, float offset)
      throws IOException {
    byte[] page = Files.readAllBytes(CORPUS.resolve(file));
    Question fromText = (Question) read(page, "page-text");
    byte[] pdf;
    try (PdfSample sample = new PdfSample(true)) {
      sample.paragraph("17ème législature", PdfSample.SIZE);
      sample.paragraph(fromText.title().orElseThrow(), 16);
      sample.paragraph("Question écrite n° " + fromText.id().number(), PdfSample.SIZE);
      sample.heading("Texte de la question");
      sample.columns(fromText.question().orElseThrow().text(), columns, offset);
      if (fromText.answer().isPresent()) {
        sample.heading("Texte de la réponse");
        sample.columns(fromText.answer().orElseThrow().text(), columns, offset);
      }
      List<String> paragraphs = paragraphs(file);
      for (String fact :
          paragraphs.subList(paragraphs.indexOf("Données clés"), paragraphs.size())) {
        sample.paragraph(fact, PdfSample.SIZE);
      }
      pdf = sample.bytes();
    }
    assertThat(withoutSource(read(pdf, "page-pdf"))).isEqualTo(withoutSource(fromText));
  }

  @Test
  void aReleaseWithItsContactsSideBySide() throws IOException {
    List<String> paragraphs = paragraphs("communique-asalee.txt");
    int contacts = paragraphs.indexOf("Contacts presse :");
    List<String> lines = paragraphs.subList(contacts + 1, paragraphs.size());
    int second = lines.lastIndexOf("Secrétariat presse et communication");
    byte[] pdf;
    try (PdfSample sample = new PdfSample(true)) {
      sample.paragraph("COMMUNIQUÉ DE PRESSE", 20);
      sample.paragraph("Paris, le 24 juin 2025", 11);
      sample.paragraph("Association Asalée : remettre en ordre la gestion du dispositif", 16);
      for (String paragraph : paragraphs.subList(0, contacts + 1)) {
        sample.paragraph(paragraph, 11);
      }
      sample.sideBySide(lines.subList(0, second), lines.subList(second, lines.size()));
      pdf = sample.bytes();
    }
    Release release = (Release) read(pdf, "release-pdf");
    assertThat(release.title())
        .contains("Association Asalée : remettre en ordre la gestion du dispositif");
    assertThat(release.publishedOn()).contains(LocalDate.of(2025, 6, 24));
    assertThat(release.derived()).isEqualTo(Set.of("issuer"));
    assertThat(release.text())
        .isEqualTo(String.join("\n\n", paragraphs.subList(0, contacts)).replace('\u202F', ' '));
    assertThat(release.quotes())
        .extracting(Quote::speaker)
        .containsExactly("Catherine Vautrin", "Yannick Neuder");
    assertThat(release.contacts())
        .extracting(contact -> contact.phone().orElseThrow())
        .containsExactly("01.87.05.97.62", "01.87.05.97.89");
    assertThat(release.contacts())
        .extracting(contact -> contact.address().orElseThrow())
        .containsOnly("14, avenue Duquesne, 75007 Paris");
    assertThat(release.contacts())
        .extracting(contact -> contact.organisation().orElseThrow())
        .containsExactly(
            "Ministère du Travail, de la Santé, des Solidarités et des Familles",
            "Ministère de la Santé et de l’Accès aux Soins");
  }

  @Test
  void labelsAndValuesSideBySideAreRowsAndNoColumns() throws IOException {
    byte[] pdf;
    try (PdfSample sample = new PdfSample(false)) {
      sample.paragraph("17ème législature", 11).paragraph("Question écrite n° 5", 11);
      sample.paragraph("Données clés", 11);
      sample.sideBySide(
          List.of("Auteur :", "Type de question :", "Rubrique :"),
          List.of("M. Richard Ramos", "Question écrite", "Professions de santé"));
      pdf = sample.bytes();
    }
    Question question = (Question) read(pdf, "page-pdf");
    assertThat(question.author().orElseThrow().name()).contains("Richard Ramos");
    assertThat(question.rubric()).contains("Professions de santé");
  }

  /** As browsers print a page of legislatures 7 to 11. */
  @ParameterizedTest
  @CsvSource({"AN-17-QE-14939.txt", "AN-17-QE-13821.txt"})
  void aQuestionInATableWhoseCellsStandInTheMiddleOfTheirRows(String file) throws IOException {
    Question fromText = (Question) read(Files.readAllBytes(CORPUS.resolve(file)), "page-text");
    String asked = fromText.question().orElseThrow().text();
    String answered =
        fromText.answer().map(answer -> answer.text().replaceFirst("(?<=\\.) .*", "")).orElse("");
    String[] name = fromText.author().orElseThrow().name().orElseThrow().split(" ", -1);
    byte[] pdf;
    try (PdfSample sample = new PdfSample(true)) {
      sample.row(List.of(), List.of("9ème législature"));
      sample.row(
          List.of("Question N° :", "67760"),
          List.of("de Mme " + name[1] + " " + name[0] + " ( Socialiste - Ardèche )", "QE"));
      sample.row(List.of("Ministère", "interrogé :"), List.of("affaires sociales"));
      sample.row(List.of("Ministère", "attributaire :"), List.of("santé"));
      sample.row(List.of(), List.of("Question publiée au JO le : 15/03/1993 page : 891"));
      sample.row(List.of("Rubrique :"), List.of("Handicapes"));
      sample.row(List.of("Texte de la", "QUESTION :"), List.of(asked));
      sample.row(
          List.of("Texte de la", "REPONSE :"),
          answered.isEmpty() ? List.of() : List.of(answered, "Un second alinéa."));
      pdf = sample.bytes();
    }
    Question question = (Question) read(pdf, "fiche-pdf");
    assertThat(question.identifier()).isEqualTo("AN-9-QE-67760");
    assertThat(question.author().orElseThrow().name())
        .isEqualTo(fromText.author().orElseThrow().name());
    assertThat(question.author().orElseThrow().group().orElseThrow().name()).contains("Socialiste");
    assertThat(question.askedMinistry().orElseThrow().name()).contains("affaires sociales");
    assertThat(question.answeringMinistry().orElseThrow().name()).contains("santé");
    assertThat(question.question().orElseThrow().publishedOn()).contains(LocalDate.of(1993, 3, 15));
    assertThat(question.question().orElseThrow().page()).hasValue(891);
    assertThat(question.question().orElseThrow().text()).isEqualTo(asked);
    assertThat(question.answer().map(Passage::text).orElse(""))
        .isEqualTo(answered.isEmpty() ? "" : answered + "\n\nUn second alinéa.");
  }

  @Test
  void aTableWhoseTextsCannotBeToldApartIsRefused() throws IOException {
    byte[] pdf;
    try (PdfSample sample = new PdfSample(true)) {
      sample.row(List.of(), List.of("9ème législature"));
      sample.row(List.of("Question N° :", "67760"), List.of("de M. Jean Petit", "QE"));
      sample.row(List.of(), List.of("Question publiée au JO le : 15/03/1993"));
      sample.row(
          List.of("Texte de la", "QUESTION :", "Texte de la", "REPONSE :"),
          List.of("Une question.", "Une réponse."));
      pdf = sample.bytes();
    }
    assertThatThrownBy(() -> read(pdf, "fiche-pdf"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("where the question ends and the answer begins")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aReleaseWhoseTitleAnnouncesItUnderABrowsersHeader() throws IOException {
    List<String> paragraphs = paragraphs("communique-asalee.txt");
    String title =
        "Communiqué de presse du ministère de la Santé, de la ministre du Travail et du ministre"
            + " sur Asalée, le 24 juin 2025.";
    byte[] pdf;
    try (PdfSample sample = new PdfSample(true)) {
      sample.sideBySide(
          List.of("11/21/26, 11:20 PM"), List.of("Communiqué de presse du ministère…"));
      sample.paragraph(title, 18).paragraph("2025-06-24", 11).paragraph(paragraphs.get(0), 11);
      pdf = sample.bytes();
    }
    Release release = (Release) read(pdf, "release-pdf");
    assertThat(release.title()).contains(title);
    assertThat(release.publishedOn()).contains(LocalDate.of(2025, 6, 24));
    assertThat(release.text()).isEqualTo(paragraphs.get(0).replace('\u202F', ' '));
  }

  @Test
  void aLockedPdfIsRefused() throws IOException {
    try (PdfSample sample = new PdfSample(false)) {
      byte[] pdf = sample.paragraph("Un texte.", 11).locked("secret");
      assertRefused(pdf, "a PDF locked by a password: save it without and try again");
    }
  }

  @Test
  void aPdfThatAnyoneMayOpenIsRead() throws IOException {
    try (PdfSample sample = new PdfSample(false)) {
      byte[] pdf =
          sample
              .paragraph("17ème législature", 11)
              .paragraph("Question écrite n° 5", 11)
              .locked("");
      assertThat(read(pdf, "page-pdf").identifier()).isEqualTo("AN-17-QE-5");
    }
  }

  @Test
  void aPdfWithoutTextIsRefused() throws IOException {
    try (PdfSample sample = new PdfSample(false)) {
      assertRefused(sample.newPage().bytes(), "a PDF without text, perhaps scanned");
    }
  }

  @Test
  void anotherPdfIsRefused() throws IOException {
    try (PdfSample sample = new PdfSample(false)) {
      byte[] pdf = sample.paragraph("Une recette de cuisine.", 11).bytes();
      assertRefused(pdf, "neither a question nor a press release");
    }
  }

  @Test
  void aPdfOfTooManyPagesIsRefused() throws IOException {
    try (PdfSample sample = new PdfSample(false)) {
      for (int i = 0; i < 301; i++) {
        sample.newPage();
      }
      assertRefused(sample.bytes(), "a PDF of more than 300 pages is not one question or release");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 100, 700, 1200})
  void aPdfCutOffIsRefusedOrRead(int length) throws IOException {
    byte[] pdf;
    try (PdfSample sample = new PdfSample(true)) {
      pdf = sample.paragraph("17ème législature", 11).paragraph("Question écrite n° 5", 11).bytes();
    }
    assertThatThrownBy(() -> read(Arrays.copyOf(pdf, length), "page-pdf"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aStreamThatUnpacksToTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        deflater.write(blanks);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        "%%PDF-1.7\n1 0 obj\n<</Filter /FlateDecode /Length %d>>\nstream\n"
            .formatted(packed.size())
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    assertRefused(pdf.toByteArray(), "a PDF that unpacks to too much for one record");
  }

  @Test
  void aFormThatDrawsItselfTwiceIsRefused() throws IOException {
    byte[] pdf;
    try (PdfSample sample = new PdfSample(false)) {
      pdf = sample.paragraph("Un texte.", 11).formThatDrawsItselfTwice().bytes();
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertRefused(pdf, "a PDF that draws too much for one record"));
  }

  private static void assertRefused(byte[] pdf, String message) {
    assertThatThrownBy(() -> RecordReaders.detect(document(pdf)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }
}

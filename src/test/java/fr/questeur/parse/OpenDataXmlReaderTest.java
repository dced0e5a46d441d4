package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDataXmlReaderTest {

  private static final String NO_DOCTYPE =
      "a document type (<!DOCTYPE …>) is not accepted: it may draw in other files";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "<question/>; field 'uid' must be a text, not missing",
        "<question><uid>1</uid></question>; field 'uid' must be an identifier such as"
            + " QANR5L17QE13821, not '1'",
        "<question><uid>QANR5L17QE1</uid><cloture>soon</cloture></question>; field 'cloture' must be"
            + " an element, not a string",
        "<question><uid>QANR5L17QE1</uid><uid>QANR5L17QE2</uid></question>; field 'uid' must be there"
            + " once, not 2 times",
        "<questionsEcrites></questionsEcrites>; no question in it",
        "<questionsEcrites><question><uid>QANR5L14QE1</uid></question><question/><question/>"
            + "</questionsEcrites>; `question 2: field 'uid' must be a text, not missing; question"
            + " 3: field 'uid' must be a text, not missing`",
      })
  void saysInOneLineWhatIsWrong(String xml, String message) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<question><uid>QANR5L17QE1</uid>",
        "<question><uid>QANR5L17QE1</question>",
        "<question><uid>QANR5L17QE1&nbsp;</uid></question>",
        "<question><uid>QANR5L17QE1\u0001</uid></question>",
        "<an:question><uid>QANR5L17QE1</uid></an:question>",
        "<question><uid>QANR5L17QE1</uid></question><question/>",
      })
  void saysInOneLineWhereItIsNoXml(String xml) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(UnreadableDocumentException.class)
        .message()
        .matches("not XML, at line 1, character \\d+: (?!essage|Message).+")
        .hasLineCount(1)
        .hasSizeLessThan(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE question SYSTEM 'http://127.0.0.1:9/question.dtd'>",
        "<!DOCTYPE question [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE question [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p; <!ENTITY e 'x'>]>",
        "<!DOCTYPE question [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY e '&b;&b;'>]>",
      })
  void refusesDocumentTypesAndWithThemEntities(String doctype) {
    String xml = "<?xml version='1.0'?>" + doctype + "<question><uid>&e;</uid></question>";
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(NO_DOCTYPE);
  }

  @Test
  void refusesDeepNesting() {
    assertThatThrownBy(() -> read("<question>" + "<a>".repeat(100_000)))
        .isInstanceOf(UnreadableDocumentException.class)
        .message()
        .contains("100")
        .hasLineCount(1);
  }

  /** The parser of the JDK counts them all together and has a limit. */
  @Test
  void takesAnyNumberOfEscapedCharacters() throws IOException {
    String text = "&lt;i&gt;a&lt;/i&gt; &amp;amp; ".repeat(20_000);
    Question question = readOne("<texte>" + text + "</texte>");
    assertThat(question.question().orElseThrow().text()).startsWith("a & a & a").hasSize(79_999);
  }

  @Test
  void readsNoFurtherThanOneRecordMayBeLong() {
    String xml = "<questionsEcrites><question><uid>" + "1".repeat(RawDocument.MAX_BYTES + 10_000);
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("too large for one record: more than 16 MB");
  }

  @Test
  void recordsBeforeADamagedPlaceStayValid() {
    List<Publication> records = new ArrayList<>();
    String xml =
        "<questionsEcrites><question><uid>QANR5L14QE1</uid></question><question><uid>QANR5L14QE";
    assertThatThrownBy(() -> read(xml, StandardCharsets.UTF_8, records))
        .isInstanceOf(UnreadableDocumentException.class);
    assertThat(records).extracting(Publication::identifier).containsExactly("AN-14-QE-1");
  }

  @Test
  void markupThatIsNotEscapedIsMarkupAllTheSame() throws IOException {
    Question question =
        readOne(
            "<texte>Un <em>deux</em> <![CDATA[trois<br>quatre]]><br/>cinq &amp;eacute;</texte>");
    assertThat(question.question().orElseThrow().text())
        .isEqualTo("Un deux trois\n\nquatre\n\ncinq é");
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1", "windows-1252", "UTF-8", "us-ascii"})
  void readsTheCharsetThatIsDeclared(String name) throws IOException {
    String letter = name.equals("us-ascii") ? "&#233;" : "é";
    String xml =
        "<?xml version=\"1.0\" encoding=\""
            + name
            + "\"?>\n<question><uid>QANR5L17QE1</uid>"
            + "<indexationAN><rubrique>sant"
            + letter
            + "</rubrique></indexationAN></question>";
    List<Publication> records = new ArrayList<>();
    read(xml, Charset.forName(name), records);
    assertThat(((Question) records.getFirst()).rubric()).contains("santé");
  }

  @Test
  void takesAByteOrderMark() throws IOException {
    assertThat(read("\uFEFF<question><uid>QANR5L17QE1</uid></question>")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1,UTF-8,'not in UTF-8, as it says it is'",
    "UTF-8,nonsense-1,of an unknown charset: nonsense-1",
  })
  void saysThatTheCharsetIsWrong(String real, String declared, String message) {
    String xml =
        "<?xml version='1.0' encoding='" + declared + "'?><question><uid>é</uid></question>";
    assertThatThrownBy(() -> read(xml, Charset.forName(real), new ArrayList<>()))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body><question>",
        "<quiz><question type='essay'/></quiz>",
        "une <question>",
        "<questionnaire-x/>",
      })
  void leavesOtherDocumentsToOtherReaders(String text) throws IOException {
    assertThat(new OpenDataXmlReader().recognises(document(text, StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void looksAtAHostileHeadInNoTime() throws IOException {
    String head = "<!".repeat(RawDocument.HEAD_BYTES / 2);
    assertThat(new OpenDataXmlReader().recognises(document(head, StandardCharsets.UTF_8)))
        .isFalse();
  }

  private static Question readOne(String textElement) throws IOException {
    String xml =
        "<question><uid>QANR5L17QE1</uid><textesQuestion><texteQuestion>"
            + textElement
            + "</texteQuestion></textesQuestion></question>";
    return (Question) read(xml).getFirst();
  }

  private static List<Publication> read(String xml) throws IOException {
    List<Publication> records = new ArrayList<>();
    read(xml, StandardCharsets.UTF_8, records);
    return records;
  }

  private static void read(String xml, Charset charset, List<Publication> records)
      throws IOException {
    new OpenDataXmlReader().read(document(xml, charset), records::add);
  }

  private static RawDocument document(String text, Charset charset) {
    return new RawDocument(
        "file:/document",
        LocalDate.of(2026, 6, 1),
        new ByteArrayInputStream(text.getBytes(charset)));
  }
}

package fr.questeur.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {

  @Test
  void linesAreReadHoweverTheyEnd() throws IOException {
    byte[] lines =
        ("\uFEFF" + line(1, "é") + "\r\n\n \t\n\uFEFF" + line(2, "’") + "\n" + line(3, "𝄞"))
            .getBytes(UTF_8);
    assertThat(titles(lines)).containsExactly("1 é", "2 ’", "3 𝄞");
  }

  @Test
  void linesLongerThanWhatIsReadAtOnceAreWhole() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int number = 1; number <= 40; number++) {
      String title = "é".repeat(number * number * 100);
      lines.append(line(number, title)).append('\n');
      expected.add(number + " " + title);
    }
    assertThat(titles(lines.toString().getBytes(UTF_8))).isEqualTo(expected);
  }

  @Test
  void whatIsNoUtf8IsReplaced() throws IOException {
    byte[] lines = (line(1, "\u00E9t\u00E9") + "\n" + line(2, "ok")).getBytes(ISO_8859_1);
    assertThat(titles(lines)).containsExactly("1 \uFFFDt\uFFFD", "2 ok");
  }

  @Test
  void controlCharactersInTooManyBytesAreReplaced() throws IOException {
    byte[] escape = line(1, "aXXb").replace("XX", "\u00C0\u009B").getBytes(ISO_8859_1);
    assertThat(titles(escape)).containsExactly("1 a\uFFFD\uFFFDb");
  }

  @Test
  void aBrokenLineIsNamedByItsCharactersAndTheOthersAreRead() {
    byte[] lines = (line(1, "a") + "\n\n{\"é\":é}\n" + line(4, "b")).getBytes(UTF_8);
    List<Publication> records = new ArrayList<>();
    assertThatThrownBy(() -> read(lines, records))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("line 3: not JSON, at character 6: ");
    assertThat(records).hasSize(2);
  }

  @Test
  void aLineLongerThanARecordIsRefused() {
    byte[] lines = (line(1, "a") + "\n" + " ".repeat(RawDocument.MAX_BYTES + 1)).getBytes(UTF_8);
    List<Publication> records = new ArrayList<>();
    assertThatThrownBy(() -> read(lines, records))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("line 2: too long for one record");
    assertThat(records).hasSize(1);
  }

  private static String line(int number, String title) {
    return "{\"schema\":1,\"kind\":\"question\",\"id\":\"AN-17-QE-%d\",\"title\":\"%d %s\"}"
        .formatted(number, number, title);
  }

  private static List<String> titles(byte[] lines) throws IOException {
    List<Publication> records = new ArrayList<>();
    read(lines, records);
    return records.stream().map(record -> ((Question) record).title().orElseThrow()).toList();
  }

  private static void read(byte[] lines, List<Publication> records) throws IOException {
    new JsonLinesReader()
        .read(
            new RawDocument("file:/x", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(lines)),
            records::add);
  }
}

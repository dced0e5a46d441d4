package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterSetTest {

  @ParameterizedTest(name = "{0} declared {1}")
  @CsvSource({
    "utf-8, utf-8",
    "utf-8, iso-8859-1",
    "windows-1252, utf-8",
    "windows-1252, iso-8859-1",
    "windows-1252, utf-16",
    "windows-1252, no-such-set",
    "iso-8859-15, ISO-8859-15",
  })
  void bytesAreBelievedBeforeTheDeclaration(String actual, String declared) {
    String text = "<meta charset=\"%s\">été œuvre 5 €".formatted(declared);
    assertThat(CharacterSet.decode(text.getBytes(Charset.forName(actual)))).isEqualTo(text);
  }

  @Test
  void theDeclarationOfXmlCounts() {
    String text = "<?xml version='1.0' encoding='iso-8859-15'?><a>5 €</a>";
    assertThat(CharacterSet.decode(text.getBytes(Charset.forName("iso-8859-15")))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16BE, 'FE FF'", "UTF-16LE, 'FF FE'", "UTF-8, 'EF BB BF'"})
  void aByteOrderMarkSettlesIt(String name, String mark) {
    byte[] text = "été".getBytes(Charset.forName(name));
    byte[] start = HexFormat.ofDelimiter(" ").parseHex(mark);
    byte[] bytes = Arrays.copyOf(start, start.length + text.length);
    System.arraycopy(text, 0, bytes, start.length, text.length);
    assertThat(CharacterSet.decode(bytes)).isEqualTo("été");
  }

  @Test
  void brokenBytesInUtf8AreReadByThemselves() {
    byte[] bytes = "santé, été; café".getBytes(StandardCharsets.UTF_8);
    bytes[8] = (byte) 0xE9;
    assertThat(CharacterSet.decode(bytes)).isEqualTo("santé, Ã©té; café".replace("Ã©", "é©"));
  }

  @Test
  void aCharacterCutOffAtTheEndIsDropped() {
    byte[] bytes = "santé publique €".getBytes(StandardCharsets.UTF_8);
    assertThat(CharacterSet.decode(Arrays.copyOf(bytes, bytes.length - 1)))
        .isEqualTo("santé publique ");
  }

  @Test
  void nothingIsNothing() {
    assertThat(CharacterSet.decode(new byte[0])).isEmpty();
  }

  @Property
  void whateverIsUtf8IsReadAsSuch(@ForAll String text) {
    String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String expected = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    assertThat(CharacterSet.decode(whole.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  @Property
  void anyBytesAreSomeText(@ForAll byte[] bytes) {
    assertThat(CharacterSet.decode(bytes)).isNotNull();
  }
}

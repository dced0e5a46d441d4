package fr.questeur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": \"x\"}",
        "{\"a\": [\"x\"]}",
        "{\"a\": {\"@type\": \"t\", \"#text\": \"x\"}}",
        "{\"a\": [null, \"\", {\"#text\": \"x\"}]}",
      })
  void aTextIsTheSameInWhateverForm(String json) throws MalformedRecordException {
    assertThat(parse(json).text("a")).contains("x");
    assertThat(parse(json).requiredText("a")).isEqualTo("x");
    assertThat(parse(json).texts("a")).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\": null}",
        "{\"a\": \"\"}",
        "{\"a\": []}",
        "{\"a\": {\"@xsi:nil\": \"true\"}}",
        "{\"a\": [null]}",
      })
  void nothingIsNothingInWhateverForm(String json) throws MalformedRecordException {
    assertThat(parse(json).text("a")).isEmpty();
    assertThat(parse(json).child("a")).isEmpty();
    assertThat(parse(json).children("a")).isEmpty();
    assertThatThrownBy(() -> parse(json).requiredText("a"))
        .hasMessage("field 'a' must be a text, not missing");
    assertThatThrownBy(() -> parse(json).requiredChild("a"))
        .hasMessage("field 'a' must be an element, not missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": {\"b\": \"x\"}}",
        "{\"a\": [{\"b\": \"x\"}]}",
        "{\"a\": [null, {\"b\": \"x\"}, {\"@xsi:nil\": \"true\"}]}",
        "{\"a\": {\"@xsi:nil\": \"false\", \"b\": \"x\"}}",
      })
  void aChildIsTheSameInWhateverForm(String json) throws MalformedRecordException {
    assertThat(parse(json).requiredChild("a").text("b")).contains("x");
    assertThat(parse(json).children("a")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1}; field 'a' must be a text, not a number",
        "{\"a\": [[\"x\"]]}; field 'a' must be a text, not an array",
        "{\"a\": [\"x\", \"y\"]}; field 'a' must be there once, not 2 times",
        "{\"a\": {\"#text\": 1}}; field 'a.#text' must be a string, not a number",
      })
  void whatIsNoTextIsSaidToBeNone(String json, String message) {
    assertThatThrownBy(() -> parse(json).text("a"))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage(message);
  }

  @Test
  void whatIsBuiltAnswersAsWhatIsRead() throws MalformedRecordException {
    Element.Builder builder = Element.builder();
    builder.addText("a", "x");
    builder.addText("a", "y");
    builder.addText("empty", "");
    Element.Builder child = builder.addChild("b");
    child.addText("c", "z");
    child.build();
    Element element = builder.build();

    assertThat(element.texts("a")).containsExactly("x", "y");
    assertThat(element.text("empty")).isEmpty();
    assertThat(element.requiredChild("b").text("c")).contains("z");
    assertThatThrownBy(() -> element.requiredChild("b").requiredChild("c"))
        .hasMessage("field 'b.c' must be an element, not a string");
  }

  @Test
  void bytesOfAnotherEncodingAreRefused() {
    String json = "{\"a\": \"é\"}";
    for (Charset other : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      assertThatThrownBy(() -> Element.parse(json.getBytes(other)))
          .isInstanceOf(MalformedRecordException.class)
          .hasMessageStartingWith("not ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C09B",
        "C1BF",
        "E0809B",
        "E09FBF",
        "EDA080",
        "EDBFBF",
        "EDA0BDEDB880",
        "F080809B",
        "F08FBFBF",
        "F4908080",
        "F5808080",
        "F7BFBFBF",
        "F8808080",
        "FF"
      })
  void whatOnlyPassesForUtf8IsRefused(String hex) {
    for (int before = 0; before < Long.BYTES; before++) {
      byte[] json = json(before, HexFormat.of().parseHex(hex));
      assertThatThrownBy(() -> Element.parse(json))
          .isInstanceOf(MalformedRecordException.class)
          .hasMessage("not UTF-8");
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0x8000, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x3FFFF,
        0x10FFFF, 'é', '’', 'À', 'ÿ', 'œ', '…', 0xA0
      })
  void allOfUtf8IsRead(int character) throws MalformedRecordException {
    String text = Character.toString(character);
    for (int before = 0; before < Long.BYTES; before++) {
      byte[] json = json(before, text.getBytes(StandardCharsets.UTF_8));
      assertThat(Element.parse(json).text("a")).contains("x".repeat(before) + text);
    }
  }

  /** An object with a text of so many letters and those bytes. */
  private static byte[] json(int letters, byte[] bytes) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.writeBytes(("{\"a\": \"" + "x".repeat(letters)).getBytes(StandardCharsets.US_ASCII));
    json.writeBytes(bytes);
    json.writeBytes("\"}".getBytes(StandardCharsets.US_ASCII));
    return json.toByteArray();
  }

  private static Element parse(String json) throws MalformedRecordException {
    return Element.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}

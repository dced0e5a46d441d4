package fr.questeur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonItemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"all":{"one":[{"a":1},{"b":[2]}]}}         | {"a":1} {"b":[2]}
          {"all":{"x":{"y":[1]},"one":[{"a":1}]}}     | {"a":1}
          {"all":{"one":{"a": 1}}}                    | {"a":1}
          {"one":[]}                                  |
          {"all":{"two":[{"a":1}]}}                   |
          """)
  void theItemsOfTheList(String json, String items) throws IOException {
    assertThat(String.join(" ", read(json, 1_000))).isEqualTo(items == null ? "" : items);
  }

  @Test
  void aListCutOffIsSaidAfterItsItems() {
    List<String> items = new ArrayList<>();
    assertThatThrownBy(() -> read("{\"one\":[{\"a\":1},{\"a\":2},{\"a\"", 1_000, items))
        .isInstanceOf(MalformedRecordException.class);
    assertThat(items).containsExactly("{\"a\":1}", "{\"a\":2}");
  }

  @Test
  void anItemBeyondMeasureIsRefused() {
    String json = "{\"one\":[{\"a\":\"" + "x".repeat(100_000) + "\"}]}";
    assertThatThrownBy(() -> read(json, 50_000))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageContaining("more than");
  }

  @Test
  void theMarkOfUtf8IsPassedOver() throws IOException {
    assertThat(read("\uFEFF{\"one\":[{\"a\":\"é\"}]}", 1_000)).containsExactly("{\"a\":\"é\"}");
  }

  @Test
  void aControlCharacterInTooManyBytesIsRefused() {
    byte[] escape = "{\"one\":[{\"a\":\"\u00C0\u009B\"}]}".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(
            () -> JsonItems.read(new ByteArrayInputStream(escape), "one", 1_000, item -> {}))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage("not UTF-8");
  }

  private static List<String> read(String json, int longest) throws IOException {
    List<String> items = new ArrayList<>();
    read(json, longest, items);
    return items;
  }

  private static void read(String json, int longest, List<String> items) throws IOException {
    JsonItems.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
        "one",
        longest,
        item -> items.add(new String(item, StandardCharsets.UTF_8)));
  }
}

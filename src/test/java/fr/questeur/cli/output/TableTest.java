package fr.questeur.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://a\";\"b\")",
        "+33 1 40 63 60 00;=1",
        "-cmd|' /C calc'!A0",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "＝1+1",
        "- tiret",
      })
  void aSpreadsheetTakesNoTextForAFormula(String text) {
    String shown = Style.clean(text).replace("\"", "\"\"");

    assertThat(cell(text, true)).isIn("'" + shown, "\"'" + shown + "\"");
    assertThat(cell(text, false)).isIn(shown, "\"" + shown + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+2", "-1.5", "49", "2026-03-24", "Batho", "l'eau = l'air", ""})
  void numbersAndWordsStayWhatTheyAre(String text) {
    assertThat(cell(text, true)).isEqualTo(text);
  }

  private static String cell(String text, boolean bom) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Table.print(
        List.of("a", "b"),
        List.of(List.of(text, "end")),
        bom,
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String row = bytes.toString(StandardCharsets.UTF_8).split("\r\n", -1)[1];
    return row.substring(0, row.lastIndexOf(','));
  }
}

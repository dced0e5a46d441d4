package fr.questeur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.questeur.model.Publication;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedRecordTest {

  /** What <code>{Q</code> stands for in the lines below. */
  private static final String QUESTION = "'schema':1,'kind':'question','id':'AN-17-QE-1'";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                  | not a JSON object
          `   `                               | not a JSON object
          []                                  | not a JSON object
          null                                | not a JSON object
          42                                  | not a JSON object
          'schema'                            | not a JSON object
          hello                               | not JSON, at character 1: Unrecognized token 'hello': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          {Q} {Q}                             | something follows the JSON object
          {Q}]                                | not JSON, at character 49: Unexpected close marker ']': no open Array to close
          {Q                                  | not JSON, at character 48: cut off
          {Q,                                 | not JSON, at character 49: cut off
          {Q,'title':'Infirm                  | not JSON, at character 64: cut off
          {Q,'title':['a',                    | not JSON, at character 62: cut off
          {Q,'title'                          | not JSON, at character 56: cut off
          {Q,'title':tru                      | not JSON, at character 57: Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          {Q,}                                | not JSON, at character 49: Unexpected character ('}' (code 125)): was expecting double-quote to start field name
          {}                                  | field 'schema' must be 1, not missing
          {'schema':2,'kind':'question'}      | field 'schema' must be 1, not 2
          {'schema':0}                        | field 'schema' must be 1, not 0
          {'schema':'1'}                      | field 'schema' must be an integer, not a string
          {'schema':1.0}                      | field 'schema' must be an integer up to 2147483647, not 1.0
          {'schema':1}                        | field 'kind' must be a string, not missing
          {'schema':1,'kind':7}               | field 'kind' must be a string, not a number
          {'schema':1,'kind':'motion'}        | field 'kind' must be 'question' or 'release', not 'motion'
          {'schema':1,'kind':'question'}      | field 'id' must be a string, not missing
          {'schema':1,'kind':'question','id':null}   | field 'id' must be a string, not missing
          {'schema':1,'kind':'question','id':''}     | field 'id' must be an id of a question such as AN-17-QE-13821, not ''
          {'schema':1,'kind':'question','id':'17-1'} | field 'id' must be an id of a question such as AN-17-QE-13821, not '17-1'
          {'schema':1,'kind':'release','id':'CP- 1'} | field 'id' must be 'CP-' and no blanks, not 'CP- 1'
          {Q,'id':'AN-17-QE-2'}               | field 'id' is there twice
          {Q,'legislature':16}                | field 'legislature' must be 17 as in the id, not 16
          {Q,'number':'1'}                    | field 'number' must be an integer, not a string
          {Q,'number':99999999999}            | field 'number' must be an integer up to 2147483647, not 99999999999
          {Q,'type':'QG'}                     | field 'type' must be QE as in the id, not 'QG'
          {Q,'title':['a']}                   | field 'title' must be a string, not an array
          {Q,'title':{}}                      | field 'title' must be a string, not an object
          {Q,'title':true}                    | field 'title' must be a string, not a truth value
          {Q,'analyses':'a'}                  | field 'analyses' must be an array of strings, not a string
          {Q,'analyses':['a',1]}              | field 'analyses' must be an array of strings, not one with a number
          {Q,'author':'M. X'}                 | field 'author' must be an object, not a string
          {Q,'author':{'group':'RN'}}         | field 'author.group' must be an object, not a string
          {Q,'author':{'group':{'ref':1}}}    | field 'author.group.ref' must be a string, not a number
          {Q,'author':{'constituency':{'number':'3'}}} | field 'author.constituency.number' must be an integer, not a string
          {Q,'askedMinistry':{'ref':'PO1'}}   | field 'askedMinistry.name' must be a string, not missing
          {Q,'attributions':[{'on':'2026-01-01'}]} | field 'attributions.ministry' must be an object, not missing
          {Q,'question':{'page':2498.5}}      | field 'question.page' must be an integer up to 2147483647, not 2498.5
          {Q,'answer':{'publishedOn':'12/05/2026'}} | field 'answer.publishedOn' must be a date such as 2026-03-24, not '12/05/2026'
          {Q,'sittingOn':'2026-02-30'}        | field 'sittingOn' must be a date such as 2026-03-24, not '2026-02-30'
          {Q,'sittingOn':'+12026-02-03'}      | field 'sittingOn' must be a date such as 2026-03-24, not '+12026-02-03'
          {Q,'renewedOn':['2026']}            | field 'renewedOn' must be a date such as 2026-03-24, not '2026'
          {Q,'errata':[{'text':'a'}]}         | field 'errata.of' must be a string, not missing
          {Q,'errata':[{'of':'title'}]}       | field 'errata.of' must be question or answer, not 'title'
          {Q,'exchange':[{'text':'a'}]}       | field 'exchange.speaker' must be a string, not missing
          {Q,'exchange':['a']}                | field 'exchange' must be an array of objects, not one with a string
          {Q,'status':'open'}                 | field 'status' must be pending, answered, withdrawn or lapsed, not 'open'
          {Q,'cites':['13821']}               | field 'cites' must be an id of a question such as AN-17-QE-13821, not '13821'
          {Q,'sources':[{'uri':'a','layout':'b','digest':'c'}]} | field 'sources.seenOn' must be a date, not missing
          {Q,'title':'\u001b[31m'}            | not JSON, at character 58: Illegal unquoted character ((CTRL-CHAR, code 27)): has to be escaped using backslash to be included in string value
          {Q,'status':'\\u001b[31m\\n\\u202e'} | field 'status' must be pending, answered, withdrawn or lapsed, not '�[31m��'
          """)
  void theMessageSaysWhatIsWrong(String line, String message) {
    String json = line.replace("{Q", "{" + QUESTION).replace('\'', '"');
    assertThat(catchThrowable(() -> RecordJson.fromLine(json)))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage(message);
  }

  @Test
  void hostileLinesAreRefusedInOneShortLine() {
    String start = ("{" + QUESTION + ",'x':").replace('\'', '"');
    for (String line :
        List.of(
            "[".repeat(100_000),
            start + "[".repeat(100_000),
            start + "{\"a\":".repeat(100_000),
            start + "9".repeat(100_000) + "}",
            start + "1e" + "9".repeat(100_000) + "}",
            start + "[" + "[],".repeat(5_000_000) + "[]]}",
            start + "[" + "{},".repeat(5_000_000) + "{}]}",
            start + ("{\"" + "n".repeat(40_000) + "\":").repeat(300),
            ("{" + "'a':1,".repeat(1_000_000) + "'a':1}").replace('\'', '"'),
            "{\"schema\":1,\"kind\":\"" + "k".repeat(10_000_000) + "\"}",
            "\u0000".repeat(1000),
            "\uD83D",
            start + "\"\\uD83D")) {
      checkRefusal(catchThrowable(() -> RecordJson.fromLine(line)));
    }
  }

  @Test
  void numbersThatFitNoIntegerAreRefusedWhereOneIsWanted() {
    for (String number : List.of("1e400", "-1e400", "9".repeat(1000), "1e-400", "-0.0", "1e5")) {
      String line = ("{" + QUESTION + ",'legislature':" + number + "}").replace('\'', '"');
      Throwable refusal = catchThrowable(() -> RecordJson.fromLine(line));
      checkRefusal(refusal);
      assertThat(refusal).hasMessageContaining("'legislature'");
    }
  }

  /** A line that somebody damaged is refused, or is a record that can be written and read again. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aDamagedLineIsARecordOrIsRefused(@ForAll("damagedLines") String line) {
    try {
      Publication publication = RecordJson.fromLine(line);
      String written = RecordJson.toLine(publication);
      assertThat(RecordSchema.errors(written)).isEmpty();
      assertThat(RecordJson.toLine(RecordJson.fromLine(written))).isEqualTo(written);
    } catch (MalformedRecordException refusal) {
      checkRefusal(refusal);
    }
  }

  @Provide
  Arbitrary<String> damagedLines() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "0",
            "-1",
            "1e9",
            "null",
            "true",
            "\"\"",
            "\u0000",
            "\n",
            "\u001B",
            "\uD83D",
            "\\uD83D",
            "\\u0000",
            "\"id\":\"CP-1\",",
            "\"page\":-5,",
            "[[[[",
            "\u00E9");
    Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(
            Publications.publications().map(RecordJson::toLine),
            places,
            Arbitraries.integers().between(0, 10),
            pieces)
        .as(MalformedRecordTest::damaged);
  }

  private static String damaged(String line, double place, int dropped, String inserted) {
    int from = (int) (place * line.length());
    int to = Math.min(line.length(), from + dropped);
    return line.substring(0, from) + inserted + line.substring(to);
  }

  static void checkRefusal(Throwable refusal) {
    assertThat(refusal).isInstanceOf(MalformedRecordException.class);
    assertThat(refusal.getMessage())
        .isNotBlank()
        .doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}].*")
        .hasSizeLessThan(310);
  }
}

package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that was made to take over a terminal: only the program's own escapes reach it. */
class HostileRecordTest {

  /** Clears the screen, links elsewhere, goes back over the line, turns the writing round. */
  private static final String HOSTILE =
      "\\u001b[2Jmal\\u001b]8;;http://mal.example\\u0007\\r\\u009b31m\\u202emot\\u2066\\u0000\\u0085";

  /** Bold, faint, red, plain; and links to an address without blanks or control characters. */
  private static final String OWN_ESCAPES =
      "\u001b\\[(1|2|1;31|0)m|\u001b\\]8;;[\\x21-\\x7e]*\u001b\\\\";

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    String record =
        """
        {"schema":1,"kind":"question","id":"AN-17-QE-1","title":"T@","rubric":"R@",\
        "author":{"name":"A@","group":{"name":"G@"},"constituency":{"label":"C@","department":"D@"}},\
        "askedMinistry":{"name":"M@"},"answeringMinistry":{"name":"N@"},\
        "question":{"text":"Question @."},"answer":{"text":"Réponse @."},"status":"withdrawn",\
        "withdrawal":{"reason":"W@"},\
        "sources":[{"uri":"file:/@","layout":"l@","digest":"d@","seenOn":"2026-01-01"}]}
        {"schema":1,"kind":"question","id":"AN-17-QG-1","title":"mot",\
        "exchange":[{"speaker":"S@","role":"R@","text":"Dit @."}]}
        {"schema":1,"kind":"release","id":"CP-1","title":"T@","issuer":"I@","text":"Texte @.",\
        "quotes":[{"speaker":"S@","role":"R@","text":"Q@"}],"contacts":[{"organisation":"O@",\
        "department":"D@","address":"A@","phone":"P@","email":"E@"}],"keywords":["K@"],\
        "sources":[{"uri":"file:/@","layout":"l@","digest":"d@","seenOn":"2026-01-01"}]}
        """
            .replace("@", HOSTILE);
    Files.writeString(folder.resolve("a\u001b[2J.jsonl"), record);
    Files.writeString(folder.resolve("README\u001b[2J"), "x");
    Files.writeString(folder.resolve("b\u001b[2J.txt"), "x");
    Terminal.Outcome done = new Terminal(folder).run("index", "$DIR");
    assertThat(done.out()).startsWith("3 new publications\n");
    assertOnlyOwnEscapes(done);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search *:* --facets author,party,ministry,asked,answering,rubric,department",
        "search mot",
        "search mal --format csv",
        "search mal --format json --facets author,party,ministry",
        "search mal --format jsonl",
        "search mal --format ids",
        "show AN-17-QE-1",
        "show AN-17-QG-1",
        "show CP-1",
        "show CP-1 --format json",
        "show \u001b[2J",
        "facets author,party,ministry,asked,answering,rubric,department",
        "facets author,rubric --format csv",
        "facets author,rubric --format json",
        "timeline \u001b[2J",
        "timeline --format json",
        "count \u001b[2J --format json",
        "show AN-17-QE-1 --format citation",
        "open CP-1",
        "complete -- search --author A",
        "complete -- search --rubric=R",
        "config --index \u001b[2J",
        "config --format json --index \u001b[2J",
        "search *:* --facets flagged --party mal --width 40",
        "search *:* --party \u001b[2J",
        "search *:* --format csv --fields \u001b[2J",
        "search *:* --color \u001b[2J",
        "completion \u001b[2J",
        "facets \u001b[2J",
        "timeline --by \u001b[2J",
        "open CP-1 --print",
        "open \u001b[2J",
        "status",
        "status --format json",
        "export",
        "parse $DIR",
        "index $DIR",
        "index $DIR --report json",
        "search a --index $DIR/\u001b[2J",
        "search a --party",
        "search a --kind \u001b[2J\u202e",
        "search a --sort \u001b[2J",
        "search a --facets \u001b[2J",
        "search a --format \u001b[2J\u009b",
        "search a --limit \u001b[2J",
        "search a --x\u001b[2J",
        "search ( \u001b[2J \u202e \u061c",
        "\u001b[2J"
      })
  void onlyItsOwnEscapesArePrinted(String command) {
    Terminal terminal = new Terminal(folder);
    terminal.set("TERMINAL", "true");

    assertOnlyOwnEscapes(terminal.run(List.of(command.split(" "))));
  }

  private static void assertOnlyOwnEscapes(Terminal.Outcome outcome) {
    assertThat(outcome.code()).isNotEqualTo(ExitCode.INTERNAL.number());
    for (String printed : List.of(outcome.out(), outcome.err())) {
      assertThat(printed.replaceAll(OWN_ESCAPES, "").replace("\r\n", "\n"))
          .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
          .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c]");
    }
  }
}

package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.parse.Paragraph.Run;
import fr.questeur.parse.Paragraph.Typeface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      nullValues = "nothing",
      value = {
        "plain -> plain",
        "  one\ttwo  -> one two",
        "2&nbsp;000&#8239;€ -> 2 000 €",
        "l&rsquo;&eacute;t&#233; &amp; &lt;br&gt; -> l’été & <br>",
        "one<br>two<br/><br />three -> one//two//three",
        "<p>one</p><p>two</p>three -> one//two//three",
        "</p>one<p align=\"CENTER\"> two </p><br> -> one//two",
        "soin<b>s</b> de <i>santé</i> -> soins de santé",
        "one <unknown>two</unknown></font> three -> one two three",
        "<script>no</script><style>no</style>yes<!-- no --> -> yes",
        "<ul><li>one</li><li>two</li></ul> -> one//two",
        "a<button class=x> Imprimer</button>b -> ab",
        "a<button>not closed <p>so this is text</p> -> anot closed//so this is text",
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table> -> A | B/1 | 2",
        "a<table><tr><td>1</td><td></td><td>3</td></tr></table>b -> a//1 | | 3//b",
        "<table><tr><td></td><td>2</td></tr><tr><td></td><td>4</td></tr></table> -> | 2/| 4",
        "<table><tr><td>1<br>2</td><td><p>3</p></td></tr></table> -> 1 2 | 3",
        "<table><tr><td>one</td></tr><tr><td>two</td></tr></table> -> one//two",
        "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table> -> a//b |"
            + " c",
        "<table><tr></tr></table>after -> after",
        "a\u0000\u0007b\u00ADc\u200Bd\uFEFF -> abcd",
        "e\u0301te\u0301 \uD83D\uDE42 -> été \uD83D\uDE42",
        "<p> &nbsp; </p><br> -> nothing",
      })
  void text(String html, String expected) {
    String lines = expected == null ? "" : expected.replace("/", "\n").replace("\n\n\n", "\n\n");
    assertThat(HtmlText.text(html)).isEqualTo(lines);
  }

  @Test
  void runsKeepBoldAndItalicWithTheBlankBetweenOnTheFirst() {
    assertThat(HtmlText.paragraphs("<strong>Mme&nbsp;X,</strong> <i> ministre. </i>Oui"))
        .containsExactly(
            new Paragraph(
                List.of(
                    new Run("Mme X, ", Typeface.BOLD),
                    new Run("ministre. ", Typeface.ITALIC),
                    new Run("Oui", Typeface.PLAIN)),
                false));
  }

  @Test
  void nestingOfAnyDepthKeepsTheWords() {
    for (String tag : List.of("<div>", "<b>", "<table><tr><td>", "<ul><li>", "<font>")) {
      assertThat(HtmlText.text(tag.repeat(50_000) + "un<br>deux")).isEqualTo("un\n\ndeux");
    }
  }

  /** Where formatting is opened again below more elements than jsoup keeps, it fails. */
  @Test
  void saysSoWhereJsoupFails() {
    String markup = "<p><b><i>" + "<div>".repeat(600) + "x";
    assertThatThrownBy(() -> HtmlText.document(markup))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("HTML nested too deep, or too broken, to be read");
  }
}

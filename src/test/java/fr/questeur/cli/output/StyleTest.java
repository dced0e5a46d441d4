package fr.questeur.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class StyleTest {

  @Property(tries = 300)
  void aCleanTextHoldsNothingThatATerminalObeys(
      @ForAll @CharRange(from = '\u0000', to = '\u2100') String text) {
    String clean = Style.clean(text);

    assertThat(clean)
        .doesNotContainPattern(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    assertThat(Style.clean(clean)).isEqualTo(clean);
  }

  @Property(tries = 200)
  void printableTextStaysAsItIs(@ForAll @CharRange(from = ' ', to = '~') String text) {
    assertThat(Style.clean(text)).isEqualTo(text);
  }

  @Test
  void linesBecomeBlanksSoThatWordsStayApart() {
    assertThat(Style.clean("a\nb\tc\rd\u2028e\u000Bf")).isEqualTo("a b c d e f");
  }

  @Test
  void colourIsThereOnlyIfItIsOn() {
    assertThat(new Style(true).match("mot")).isEqualTo("\u001b[1;31mmot\u001b[0m");
    assertThat(new Style(false).match("mot")).isEqualTo("*mot*");
    assertThat(new Style(false).strong("mot") + new Style(false).faint("mot")).isEqualTo("motmot");
    assertThat(new Style(false).link("https://a.fr")).isEqualTo("https://a.fr");
  }
}

package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.parse.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfLineTest {

  private static final float SIZE = 10;

  /** Browsers print so a place where a word might have been divided. */
  @Test
  void aBlankOverWhichTheNextLetterIsDrawnPartsNoWord() {
    List<Glyph> glyphs = new ArrayList<>();
    glyphs.add(new Glyph("l", 0, 5, 100, SIZE, 3));
    glyphs.add(new Glyph(" ", 5, 8, 100, SIZE, 3));
    glyphs.add(new Glyph("é", 5, 10, 100, SIZE, 3));
    glyphs.add(new Glyph(" ", 10, 13, 100, SIZE, 3));
    glyphs.add(new Glyph("g", 13, 18, 100, SIZE, 3));
    assertThat(PdfLine.of(glyphs)).extracting(PdfLine::text).containsExactly("lé g");
  }

  @Test
  void whatTwoPagesSayAtDifferentPlacesIsNoMargin() {
    List<List<PdfLine>> pages =
        List.of(
            List.of(line("Tél : 01", 700), line("3 rue X", 720)),
            List.of(line("Tél : 02", 170), line("4 rue X", 190)));
    assertThat(PageMargins.without(pages)).isEqualTo(pages);
  }

  private static PdfLine line(String text, float baseline) {
    return new PdfLine(text, 0, 100, baseline, SIZE);
  }
}

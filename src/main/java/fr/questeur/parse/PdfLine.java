package fr.questeur.parse;

import fr.questeur.parse.PdfGlyphs.Glyph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text on a page, or the part of one between two wide gaps; in points from the upper left
 * corner.
 *
 * @param text its words
 * @param left where it starts
 * @param right where it ends
 * @param baseline the line on which it stands
 * @param size the size of its largest type
 */
record PdfLine(String text, float left, float right, float baseline, float size) {

  /** A wider gap, in sizes of the type, is none between two words. */
  private static final float WIDE_GAP = 1.5f;

  /** The same where the file draws the blanks between words, and draws none there. */
  private static final float WIDE_GAP_WITHOUT_BLANK = 0.3f;

  /** A file that draws blanks draws more of them: in French one character in six. */
  private static final int GLYPHS_FOR_A_BLANK = 12;

  /** A wider gap, in sizes of the type, is more than the adjusting of two letters. */
  private static final float NARROW_BLANK = 0.15f;

  /** Latin ligatures that a font may have in place of letters. */
  private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFB06]");

  /** The lines of a page from top to bottom and left to right. */
  static List<PdfLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    long drawn = glyphs.stream().filter(glyph -> glyph.text().isBlank()).count();
    boolean blanks = drawn * GLYPHS_FOR_A_BLANK > glyphs.size();
    List<PdfLine> lines = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    float size = 0;
    for (Glyph glyph : sorted) {
      size = Math.max(size, glyph.size());
      // A raised or lowered character stands less than half a type away from its line.
      if (!row.isEmpty() && glyph.baseline() - row.getFirst().baseline() > size / 2) {
        addRow(row, blanks, lines);
        row.clear();
        size = glyph.size();
      }
      row.add(glyph);
    }
    addRow(row, blanks, lines);
    return lines;
  }

  /** The two in one, with a blank between. */
  PdfLine with(PdfLine next) {
    return new PdfLine(
        text + " " + next.text,
        Math.min(left, next.left),
        Math.max(right, next.right),
        Math.max(baseline, next.baseline),
        Math.max(size, next.size));
  }

  private static void addRow(List<Glyph> glyphs, boolean blanks, List<PdfLine> lines) {
    List<Glyph> row = withoutCoveredBlanks(glyphs);
    int start = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || isWide(row.get(i - 1), row.get(i), blanks)) {
        PdfLine line = line(row.subList(start, i));
        if (!line.text().isEmpty()) {
          lines.add(line);
        }
        start = i;
      }
    }
  }

  /**
   * From left to right, without blanks over which the next character is drawn: so browsers print a
   * place where a word might have been divided and was not.
   */
  private static List<Glyph> withoutCoveredBlanks(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::left));
    List<Glyph> seen = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Glyph glyph = row.get(i);
      float middle = (glyph.left() + glyph.right()) / 2;
      boolean covered =
          glyph.text().isBlank()
              && ((i > 0 && isDrawn(row.get(i - 1)) && row.get(i - 1).right() > middle)
                  || (i + 1 < row.size()
                      && isDrawn(row.get(i + 1))
                      && row.get(i + 1).left() < middle));
      if (!covered) {
        seen.add(glyph);
      }
    }
    return seen;
  }

  private static boolean isDrawn(Glyph glyph) {
    return !glyph.text().isBlank();
  }

  private static boolean isWide(Glyph before, Glyph after, boolean blanks) {
    boolean missing = blanks && !before.text().isBlank() && !after.text().isBlank();
    return gap(before, after) > (missing ? WIDE_GAP_WITHOUT_BLANK : WIDE_GAP) * after.size();
  }

  private static float gap(Glyph before, Glyph after) {
    return after.left() - before.right();
  }

  /** A tight line has narrower blanks than its type; a font may give its own too wide. */
  private static float leastBlank(Glyph glyph) {
    return Math.min(glyph.space() / 2, NARROW_BLANK * glyph.size());
  }

  private static PdfLine line(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    float right = Float.NEGATIVE_INFINITY;
    float baseline = Float.NEGATIVE_INFINITY;
    float size = 0;
    for (Glyph glyph : glyphs) {
      if (before != null && isSameAgain(before, glyph)) {
        continue;
      }
      if (before != null && gap(before, glyph) > leastBlank(glyph)) {
        text.append(' ');
      }
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      baseline = Math.max(baseline, glyph.baseline());
      size = Math.max(size, glyph.size());
      before = glyph;
    }
    String letters =
        LIGATURES
            .matcher(text)
            .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
    return new PdfLine(TextCleaner.line(letters), glyphs.getFirst().left(), right, baseline, size);
  }

  /** Bold type may be made by drawing a character twice. */
  private static boolean isSameAgain(Glyph before, Glyph glyph) {
    return before.text().equals(glyph.text())
        && glyph.left() - before.left() < glyph.size() / 10
        && !glyph.text().isBlank();
  }
}

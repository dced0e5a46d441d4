package fr.questeur.parse;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects where each character of a PDF stands, page by page. */
final class PdfGlyphs extends PDFTextStripper {

  /** A release of fifty pages has some 150,000. */
  private static final int MAX_GLYPHS = 1_000_000;

  private static final int MAX_PAGES = 300;

  /**
   * A page of text takes some thousands of operators. Forms may draw forms, each several times, so
   * that a short file can ask for more of them than would ever end.
   */
  private static final int MAX_OPERATORS = 3_000_000;

  /**
   * A character, in points from the upper left corner of the page as one reads it.
   *
   * @param text the character, or several that one shape stands for
   * @param left where it starts
   * @param right where it ends
   * @param baseline the line on which it stands, from the top
   * @param size the size of the type
   * @param space the width of a blank in that type
   */
  record Glyph(String text, float left, float right, float baseline, float size, float space) {}

  private final List<List<Glyph>> pages = new ArrayList<>();
  private int count;
  private int operators;

  private PdfGlyphs() throws IOException {}

  /** The characters of each page, in the order in which the file draws them. */
  static List<List<Glyph>> of(PDDocument document) throws IOException {
    if (document.getNumberOfPages() > MAX_PAGES) {
      throw new UnreadableDocumentException(
          "a PDF of more than " + MAX_PAGES + " pages is not one question or release");
    }
    PdfGlyphs glyphs = new PdfGlyphs();
    glyphs.setEndPage(MAX_PAGES);
    glyphs.writeText(document, Writer.nullWriter());
    return glyphs.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MAX_OPERATORS) {
      throw new TooMuchException("a PDF that draws too much for one record");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    float left = position.getXDirAdj();
    float width = position.getWidthDirAdj();
    float baseline = position.getYDirAdj();
    float size = Math.abs(position.getFontSizeInPt());
    String text = position.getUnicode();
    if (text == null || !Float.isFinite(left + width + baseline) || !(size > 0)) {
      return;
    }
    count++;
    if (count > MAX_GLYPHS) {
      throw new TooMuchException(
          "too much text for one record: more than " + MAX_GLYPHS + " characters");
    }
    float space = position.getWidthOfSpace();
    pages
        .getLast()
        .add(
            new Glyph(
                text,
                left,
                left + Math.max(0, width),
                baseline,
                size,
                space > 0 && space < size ? space : size / 4));
  }

  @Override
  protected void writePage() {
    // What was collected is put in order elsewhere.
  }

  /** Leaves the engine, some of whose ways of telling what it found allow no checked exception. */
  static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String message) {
      super(message);
    }
  }
}

package fr.questeur.parse;

import fr.questeur.parse.PdfGlyphs.Glyph;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF in the order of reading: lines, and an empty one where a paragraph ends. What
 * pages repeat above and below their text, and page numbers, are left out; words divided at the end
 * of a line are whole again.
 *
 * @param text the lines
 * @param pages the same by pages, from top to bottom and with their places
 */
record PdfText(String text, List<List<PdfLine>> pages) {

  static {
    FontMappers.set(new OneFontMapper());
  }

  /** Whether the bytes, the first of a document, are of a PDF. */
  static boolean looksLikePdf(byte[] head) {
    return head.length > 4
        && head[0] == '%'
        && head[1] == 'P'
        && head[2] == 'D'
        && head[3] == 'F'
        && head[4] == '-';
  }

  /** The text of that document; extracted once, whoever asks. Errors as {@link #of}. */
  static PdfText in(RawDocument document) throws IOException {
    return document.as(PdfText.class, PdfText::of);
  }

  /**
   * The text; extracting it costs some milliseconds a page.
   *
   * @throws UnreadableDocumentException if the PDF is broken, locked, too large, or holds no text
   */
  static PdfText of(byte[] bytes) throws UnreadableDocumentException {
    PdfStreams.check(bytes);
    List<List<PdfLine>> lines = glyphs(bytes).stream().map(PdfLine::of).toList();
    List<List<PdfLine>> pages = PageMargins.without(lines);
    List<String> text = PdfParagraphs.of(pages.stream().map(PdfColumns::inOrder).toList());
    if (text.isEmpty()) {
      throw new UnreadableDocumentException("a PDF without text, perhaps scanned");
    }
    return new PdfText(String.join("\n", Hyphenation.undone(text)), pages);
  }

  private static List<List<Glyph>> glyphs(byte[] bytes) throws UnreadableDocumentException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return PdfGlyphs.of(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          "a PDF locked by a password: save it without and try again", e);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (PdfGlyphs.TooMuchException e) {
      throw new UnreadableDocumentException(e.getMessage(), e);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The library fails in many ways on a file that is broken, or made to break it.
      throw new UnreadableDocumentException("a broken PDF", e);
    }
  }
}

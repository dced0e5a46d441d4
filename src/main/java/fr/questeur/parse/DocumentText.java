package fr.questeur.parse;

import java.io.IOException;
import java.util.Locale;

/** The text of a document of which it does not matter what it is. */
public final class DocumentText {
  private DocumentText() {}

  /**
   * The text of a PDF, of a page in HTML, or of a file of plain text in whatever characters.
   *
   * @throws UnreadableDocumentException if it is none of them, has no text, or is no PDF though its
   *     name says so
   */
  public static String of(RawDocument document) throws IOException {
    if (PdfText.looksLikePdf(document.head())) {
      return PdfText.in(document).text();
    }
    if (document.uri().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw new UnreadableDocumentException("not a PDF, though its name says so");
    }
    String text = CharacterSet.decode(document.bytes());
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableDocumentException("neither a PDF nor HTML nor plain text");
    }
    return text.stripLeading().startsWith("<")
        ? HtmlText.text(HtmlText.document(text))
        : TextCleaner.text(text);
  }
}

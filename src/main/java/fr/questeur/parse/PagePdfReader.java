package fr.questeur.parse;

import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.function.Consumer;

/** The PDF of a question's official page. */
final class PagePdfReader implements RecordReader {

  @Override
  public String layout() {
    return "page-pdf";
  }

  /** Extracts the text, since a PDF's first bytes do not tell what it holds. */
  @Override
  public boolean recognises(RawDocument document) throws IOException {
    return PdfText.looksLikePdf(document.head())
        && QuestionPageText.recognises(PdfText.in(document).text());
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    String text = PdfText.in(document).text();
    records.accept(QuestionPageText.read(text, document.source(layout(), document.bytes())));
  }
}

package fr.questeur.parse;

import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.function.Consumer;

/** The PDF of a press release. */
final class ReleasePdfReader implements RecordReader {

  @Override
  public String layout() {
    return "release-pdf";
  }

  /** Extracts the text, since a PDF's first bytes do not tell what it holds. */
  @Override
  public boolean recognises(RawDocument document) throws IOException {
    return PdfText.looksLikePdf(document.head()) && text(document).marks() >= 2;
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    records.accept(text(document).release(document.source(layout(), document.bytes())));
  }

  private static ReleaseText text(RawDocument document) throws IOException {
    return ReleaseText.ofPlain(PdfText.in(document).text());
  }
}

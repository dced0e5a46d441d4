package fr.questeur.parse;

import fr.questeur.model.Publication;
import fr.questeur.model.Source;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * A press release as a page of a ministry's site or another: what its metadata state, and the text
 * of its main article without what surrounds it.
 */
final class ReleaseHtmlReader implements RecordReader {

  @Override
  public String layout() {
    return "release-html";
  }

  /** Parses a page only if its head does not say what it is, but it is HTML. */
  @Override
  public boolean recognises(RawDocument document) throws IOException {
    String start = CharacterSet.decode(document.head());
    return ReleaseMarks.looksLikeHtml(start)
        && (ReleaseMarks.inHead(start) || page(document).isRelease());
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    Source source = document.source(layout(), document.bytes());
    records.accept(page(document).text().release(source));
  }

  private static ReleasePage page(RawDocument document) throws IOException {
    return document.as(ReleasePage.class, ReleaseHtmlReader::page);
  }

  private static ReleasePage page(byte[] bytes) throws IOException {
    String markup = ReleaseMarkup.withoutMenus(CharacterSet.decode(bytes));
    return new ReleasePage(HtmlText.document(markup));
  }
}

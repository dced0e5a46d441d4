package fr.questeur.parse;

import fr.questeur.model.Publication;
import fr.questeur.parse.PageParts.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The question pages of the Assemblée's present site, legislatures 16 and later: a title, the texts
 * below a line that names the author, and a block of labels and values (<em>Données clés</em>).
 *
 * <p>A page is read as the lines that a browser shows: a tag too many or too few does not matter.
 */
final class DynPageReader implements RecordReader {

  /** Within the first tag of the question's part of the page. */
  private static final String START = "_style-question";

  private static final Pattern MARK =
      Pattern.compile(START + "|/dyn/\\d{1,2}/questions/QANR5L\\d{1,2}Q");

  /** Above the answer; the page dates it here and among the data. */
  private static final Pattern ANSWERED =
      Pattern.compile("R[ée]ponse (?:en s[ée]ance, et )?publi[ée]e le \\d.{1,40}");

  private static final String ASKED = "Question de :";

  /** Up to the parenthesis with place and group, which may hold others. */
  private static final Pattern AUTHOR =
      Pattern.compile(ASKED + "[^()]{1,200}(?:\\((?:[^()]|\\([^()]*\\)){0,300}\\))?");

  private static final String DATA = "Données clés";

  /** Below the data. */
  private static final String FOOTER = "partager";

  @Override
  public String layout() {
    return "page-dyn";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    String head = new String(document.head(), StandardCharsets.ISO_8859_1);
    return MARK.matcher(head).find();
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    byte[] bytes = document.bytes();
    Document page = HtmlText.document(PageParts.markupFrom(START, CharacterSet.decode(bytes)));
    records.accept(read(page).question(document.source(layout(), bytes)));
  }

  private static QuestionPage read(Document page) throws UnreadableDocumentException {
    PageParts parts = new PageParts();
    Part part = Part.FACTS;
    boolean texts = false;
    boolean below = false;
    for (Paragraph line : HtmlText.paragraphs(page)) {
      String text = line.text();
      below |= texts && part == Part.FACTS && text.equals(FOOTER);
      if (below) {
        parts.addBelow(line);
      } else if (text.startsWith(ASKED)) {
        Matcher author = AUTHOR.matcher(text);
        int end = author.lookingAt() ? author.end() : ASKED.length();
        Paragraph.plain(text.substring(0, end)).forEach(fact -> parts.add(Part.FACTS, fact));
        parts.addBehind(Part.ASKED, end, line);
        part = Part.ASKED;
        texts = true;
      } else if (part == Part.ASKED && ANSWERED.matcher(text).matches()) {
        parts.add(Part.FACTS, line);
        part = Part.ANSWERED;
      } else if (text.equals(DATA)) {
        part = Part.FACTS;
      } else {
        parts.add(part, line);
      }
    }
    if (!texts) {
      throw new UnreadableDocumentException("no '" + ASKED + "'");
    }
    return read(parts, page);
  }

  private static QuestionPage read(PageParts parts, Document page)
      throws UnreadableDocumentException {
    List<String> facts = parts.facts();
    PageHead head = PageHead.of(facts);
    PageData data = PageData.ofLines(facts);
    String title = String.join(" ", head.title());
    return new QuestionPage(
        QuestionPage.id(head.legislature(), head.type(), head.number()),
        Optional.of(title).filter(words -> !words.isEmpty()),
        data.value(PageLabel.AUTHOR)
            .flatMap(line -> PrintedAuthor.behindPlace(line, page.getElementsByTag("a"))),
        data,
        parts.asked(),
        parts.answered());
  }
}

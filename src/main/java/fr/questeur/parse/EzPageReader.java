package fr.questeur.parse;

import fr.questeur.model.Publication;
import fr.questeur.model.QuestionType;
import fr.questeur.parse.PageParts.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The question pages of legislatures 14 to 16 that eZ Publish made: labels that end in {@code >},
 * and a heading above each text.
 *
 * <p>A page is read as the lines that a browser shows: a tag too many or too few does not matter.
 */
final class EzPageReader implements RecordReader {

  /** Within the first tag of the question's part of the page. */
  private static final String START = "question_legislature";

  private static final Pattern MARK =
      Pattern.compile(START + "|<title>\\s{0,99}Question n[^:<]{1,40}<");
  private static final Pattern DESIGN = Pattern.compile(START + "|/extension/");

  private static final Pattern NUMBER = Pattern.compile("Question N ?[°º] ?(\\d{1,7})");
  private static final Pattern AUTHOR = Pattern.compile("de (" + PersonNames.CIVILITY + " .+)");
  private static final Pattern LABEL = Pattern.compile("^([^>:]{1,60}?) ?> ?");

  private static final String ASKED = "Texte de la question";
  private static final String ANSWERED = "Texte de la réponse";

  /** The first line below the question's part of the page. */
  private static final String FOOTER = "LCP";

  @Override
  public String layout() {
    return "page-ez";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    String head = new String(document.head(), StandardCharsets.ISO_8859_1);
    return MARK.matcher(head).find() && DESIGN.matcher(head).find();
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
      below |= texts && text.equals(FOOTER);
      if (below) {
        parts.addBelow(line);
      } else if (text.startsWith(ASKED)) {
        part = Part.ASKED;
        texts = true;
        parts.addBehind(part, ASKED.length(), line);
      } else if (text.startsWith(ANSWERED)) {
        part = Part.ANSWERED;
        parts.addBehind(part, ANSWERED.length(), line);
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
    Optional<Integer> legislature = Optional.empty();
    Optional<Integer> number = Optional.empty();
    Optional<QuestionType> type = Optional.empty();
    Optional<String> author = Optional.empty();
    List<String> labelled = new ArrayList<>();
    for (String line : parts.facts()) {
      Matcher numbered = NUMBER.matcher(line);
      Matcher named = AUTHOR.matcher(line);
      if (numbered.matches()) {
        number = Optional.of(Integer.valueOf(numbered.group(1)));
      } else if (named.matches()) {
        author = Optional.of(named.group(1));
      } else {
        legislature = legislature.or(() -> PageHead.legislature(line));
        type = type.or(() -> PageHead.type(line));
        labelled.add(LABEL.matcher(line).replaceFirst("$1 : "));
      }
    }
    PageData data = PageData.ofLines(labelled);
    return new QuestionPage(
        QuestionPage.id(legislature, type, number),
        data.value(PageLabel.TITLE),
        author.flatMap(line -> PrintedAuthor.beforePlace(line, page.getElementsByTag("a"))),
        data,
        parts.asked(),
        parts.answered());
  }
}

package fr.questeur.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The HTML page of a press release: its metadata, and the text of its main article. */
final class ReleasePage {

  /** Where the text may be, the likeliest first. */
  private static final List<Evaluator> ARTICLES =
      Stream.of("main article", "main", "[role=main]", "article")
          .map(Selector::evaluatorOf)
          .toList();

  private static final Evaluator ARTICLE = Selector.evaluatorOf("article");
  private static final Evaluator TIME = Selector.evaluatorOf("time[datetime]");

  private static final Pattern PAGE_DATE =
      Pattern.compile("(?:publiee?|mise? a jour|modifiee?|mise? en ligne) le .*");

  private static final int LONGEST_PAGE_DATE = 120;

  private final Document page;
  private final Element article;
  private final ReleaseFacts stated;
  private final ReleaseText text;

  /** Reads the page, and of its article what is the release's text. */
  ReleasePage(Document page) {
    this.page = page;
    ReleaseElements elements = new ReleaseElements(page);
    Optional<Element> h1 = elements.heading();
    article =
        h1.flatMap(element -> Optional.ofNullable(element.closest(ARTICLE)))
            .or(() -> likeliestArticle())
            .filter(Element::hasText)
            .orElseGet(page::body);
    Optional<String> heading = h1.flatMap(element -> ReleaseMetadata.nonEmpty(element.text()));
    ReleaseMetadata metadata = elements.metadata();
    stated =
        new ReleaseFacts(
            metadata.title(heading), metadata.issuer(), publishedOn(metadata), metadata.keywords());
    Optional<Element> title = h1.filter(element -> heading.equals(stated.title()));
    text = ReleaseText.ofParagraphs(lines(title), stated);
  }

  ReleaseText text() {
    return text;
  }

  /** Whether its text has the marks of a release; those of a public body's pages need fewer. */
  boolean isRelease() {
    boolean official = stated.issuer().filter(ContactBlock::isOrganisation).isPresent();
    return text.marks() >= (official ? 2 : 3);
  }

  private Optional<LocalDate> publishedOn(ReleaseMetadata metadata) {
    return metadata.publishedOn().or(() -> date(article)).or(() -> date(page));
  }

  private static Optional<LocalDate> date(Element within) {
    return Optional.ofNullable(within.selectFirst(TIME))
        .flatMap(time -> FrenchDates.parse(time.attr("datetime")));
  }

  /** The article's lines without its title, an empty one between paragraphs. */
  private List<String> lines(Optional<Element> title) {
    List<String> lines = new ArrayList<>();
    Predicate<Element> leftOut =
        element -> title.filter(element::equals).isPresent() || ReleaseChrome.is(element);
    for (Paragraph paragraph : TreeParagraphs.without(leftOut, article)) {
      if (!isPageDate(paragraph.text())) {
        lines.addAll(Arrays.asList(paragraph.text().split("\n")));
        lines.add("");
      }
    }
    return lines;
  }

  private static boolean isPageDate(String line) {
    return line.length() <= LONGEST_PAGE_DATE
        && PAGE_DATE.matcher(TextCleaner.folded(line)).matches()
        && FrenchDates.first(line).isPresent();
  }

  private Optional<Element> likeliestArticle() {
    return ARTICLES.stream()
        .flatMap(place -> Optional.ofNullable(page.selectFirst(place)).stream())
        .findFirst();
  }
}

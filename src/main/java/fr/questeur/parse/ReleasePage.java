package fr.questeur.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The HTML page of a press release: its metadata, and the text of its main article. */
final class ReleasePage {

  /** What stands beside a release's text within the same article. */
  private static final Evaluator CHROME =
      Selector.evaluatorOf(
          "nav, form, button, dialog, iframe, [hidden], [role=navigation], [role=contentinfo],"
              + " .fr-share, .share, .sharing, .social-share, .breadcrumb, .fr-breadcrumb,"
              + " .fr-tags-group, .tags, .visually-hidden, .sr-only, .fr-sr-only, a[download]");

  private static final Evaluator MAIN_PART = Selector.evaluatorOf("main, article");

  /** Where the text may be, the likeliest first. */
  private static final List<Evaluator> ARTICLES =
      Stream.of("main article", "main", "[role=main]", "article")
          .map(Selector::evaluatorOf)
          .toList();

  private static final Evaluator ARTICLE = Selector.evaluatorOf("article");
  private static final Evaluator TIME = Selector.evaluatorOf("time[datetime]");

  private static final Pattern PAGE_DATE =
      Pattern.compile("(?:publiee?|mise? a jour|modifiee?|mise? en ligne) le .*");

  /** What stands between the title and the names of the site and its publisher. */
  private static final Pattern PART = Pattern.compile(" \\| ");

  private static final int LONGEST_PAGE_DATE = 120;

  private final Document page;
  private final Map<String, String> metadata = new HashMap<>();
  private final Element article;
  private final Optional<String> heading;
  private final ReleaseFacts stated;
  private final ReleaseText text;

  /** Reads the page, and takes away from its article what is not the release's text. */
  ReleasePage(Document page) {
    this.page = page;
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      nonEmpty(meta.attr("content")).ifPresent(content -> metadata.putIfAbsent(name, content));
    }
    Optional<Element> h1 = h1();
    heading = h1.flatMap(element -> nonEmpty(element.text()));
    article =
        h1.flatMap(element -> Optional.ofNullable(element.closest(ARTICLE)))
            .or(() -> likeliestArticle())
            .filter(Element::hasText)
            .orElseGet(page::body);
    stated = new ReleaseFacts(title(), issuer(), publishedOn(), keywords());
    h1.filter(element -> heading.equals(stated.title())).ifPresent(Element::remove);
    article.select(CHROME).remove();
    text = ReleaseText.ofParagraphs(lines(), stated);
  }

  /** The first heading of the main part; a site's name above it may be one, too. */
  private Optional<Element> h1() {
    List<Element> headings = page.getElementsByTag("h1");
    return headings.stream()
        .filter(element -> element.closest(MAIN_PART) != null)
        .findFirst()
        .or(() -> headings.stream().findFirst());
  }

  ReleaseText text() {
    return text;
  }

  /** Whether its text has the marks of a release; those of a public body's pages need fewer. */
  boolean isRelease() {
    boolean official = stated.issuer().filter(ContactBlock::isOrganisation).isPresent();
    return text.marks() >= (official ? 2 : 3);
  }

  /** The heading, unless the metadata have another title; without the site's name behind it. */
  private Optional<String> title() {
    Optional<String> declared = meta("og:title").or(() -> nonEmpty(page.title()));
    Optional<String> agreed = heading.filter(h -> declared.map(d -> d.startsWith(h)).orElse(true));
    return agreed.or(() -> declared.map(d -> parts(d)[0]));
  }

  /** The first that names a public body: the site, the author, the end of the page's title. */
  private Optional<String> issuer() {
    List<String> candidates = new ArrayList<>();
    meta("og:site_name").ifPresent(candidates::add);
    meta("author").ifPresent(candidates::add);
    String[] parts = parts(meta("og:title").orElseGet(page::title));
    candidates.addAll(Arrays.asList(parts).subList(1, parts.length));
    return candidates.stream()
        .filter(ContactBlock::isOrganisation)
        .findFirst()
        .or(() -> meta("og:site_name"));
  }

  private static String[] parts(String title) {
    return PART.split(title);
  }

  private Optional<LocalDate> publishedOn() {
    return meta("article:published_time")
        .flatMap(FrenchDates::parse)
        .or(() -> date(article))
        .or(() -> date(page));
  }

  private static Optional<LocalDate> date(Element within) {
    return Optional.ofNullable(within.selectFirst(TIME))
        .flatMap(time -> FrenchDates.parse(time.attr("datetime")));
  }

  private List<String> keywords() {
    return meta("keywords").stream()
        .flatMap(keywords -> Stream.of(keywords.split(",")))
        .map(String::strip)
        .filter(keyword -> !keyword.isEmpty())
        .distinct()
        .toList();
  }

  /** The article's lines, an empty one between paragraphs. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : HtmlText.paragraphs(article)) {
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

  private Optional<String> meta(String name) {
    return Optional.ofNullable(metadata.get(name));
  }

  private static Optional<String> nonEmpty(String text) {
    return Optional.of(TextCleaner.line(text)).filter(t -> !t.isEmpty());
  }
}

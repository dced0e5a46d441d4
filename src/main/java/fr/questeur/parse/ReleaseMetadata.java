package fr.questeur.parse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the page of a release says of it in its elements {@code meta} and its title. */
final class ReleaseMetadata {

  private static final String TITLE = "og:title";
  private static final String SITE = "og:site_name";
  private static final String AUTHOR = "author";
  private static final String PUBLISHED = "article:published_time";
  private static final String KEYWORDS = "keywords";
  private static final Set<String> NAMES = Set.of(TITLE, SITE, AUTHOR, PUBLISHED, KEYWORDS);

  /** What stands between the title and the names of the site and its publisher. */
  private static final Pattern PART = Pattern.compile(" \\| ");

  private final Document page;
  private final Map<String, String> values = new HashMap<>();

  /** The page's, to which each {@code meta} is to be added. */
  ReleaseMetadata(Document page) {
    this.page = page;
  }

  /** Adds what that element says, unless one before said it. */
  void add(Element meta) {
    String name = meta.attr(meta.hasAttr("property") ? "property" : "name");
    if (NAMES.contains(name)) {
      nonEmpty(meta.attr("content")).ifPresent(content -> values.putIfAbsent(name, content));
    }
  }

  /** The heading, unless the metadata have another title; without the site's name behind it. */
  Optional<String> title(Optional<String> heading) {
    Optional<String> declared = declaredTitle();
    Optional<String> agreed = heading.filter(h -> declared.map(d -> d.startsWith(h)).orElse(true));
    return agreed.or(() -> declared.map(d -> PART.split(d, 2)[0]));
  }

  /** The first that names a public body: the site, the author, the end of the page's title. */
  Optional<String> issuer() {
    Optional<String> site = value(SITE);
    return site.filter(ContactBlock::isOrganisation)
        .or(() -> value(AUTHOR).filter(ContactBlock::isOrganisation))
        .or(this::namedInTitle)
        .or(() -> site);
  }

  private Optional<String> namedInTitle() {
    return declaredTitle().stream()
        .flatMap(title -> PART.splitAsStream(title).skip(1))
        .filter(ContactBlock::isOrganisation)
        .findFirst();
  }

  /** The day. */
  Optional<LocalDate> publishedOn() {
    return value(PUBLISHED).flatMap(FrenchDates::parse);
  }

  /** The keywords, each once. */
  List<String> keywords() {
    Set<String> keywords = new LinkedHashSet<>();
    for (String keyword : value(KEYWORDS).orElse("").split(",", -1)) {
      if (!keyword.isBlank()) {
        keywords.add(keyword.strip());
      }
    }
    return List.copyOf(keywords);
  }

  private Optional<String> declaredTitle() {
    return value(TITLE).or(() -> nonEmpty(page.title()));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The text in one line, if anything is in it. */
  static Optional<String> nonEmpty(String text) {
    return Optional.of(TextCleaner.line(text)).filter(line -> !line.isEmpty());
  }
}

package fr.questeur.parse;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What of a release's page may stand anywhere in it, found in one walk: metadata and heading. */
final class ReleaseElements implements NodeVisitor {

  private final ReleaseMetadata metadata;

  /** How many main parts and articles the walk is within. */
  private int mainParts;

  private Optional<Element> first = Optional.empty();
  private Optional<Element> firstOfMain = Optional.empty();

  /** Walks through the page. */
  ReleaseElements(Document page) {
    metadata = new ReleaseMetadata(page);
    page.traverse(this);
  }

  ReleaseMetadata metadata() {
    return metadata;
  }

  /** The first heading of the main part; a site's name above it may be one, too. */
  Optional<Element> heading() {
    return firstOfMain.or(() -> first);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "meta" -> metadata.add(element);
        case "main", "article" -> mainParts++;
        case "h1" -> addHeading(element);
        default -> {}
      }
    }
  }

  private void addHeading(Element element) {
    if (first.isEmpty()) {
      first = Optional.of(element);
    }
    if (firstOfMain.isEmpty() && mainParts > 0) {
      firstOfMain = Optional.of(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    switch (node.normalName()) {
      case "main", "article" -> mainParts--;
      default -> {}
    }
  }
}

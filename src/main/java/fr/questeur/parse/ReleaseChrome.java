package fr.questeur.parse;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/** What stands beside a release's text within the same article: menus, forms, offers to share. */
final class ReleaseChrome {

  private static final Set<String> ROLES = Set.of("navigation", "contentinfo");

  private static final Set<String> CLASSES =
      Set.of(
          "fr-share",
          "share",
          "sharing",
          "social-share",
          "breadcrumb",
          "fr-breadcrumb",
          "fr-tags-group",
          "tags",
          "visually-hidden",
          "sr-only",
          "fr-sr-only");

  private ReleaseChrome() {}

  /** Whether the element, with all in it, is none of the text. */
  static boolean is(Element element) {
    return switch (element.normalName()) {
      case "nav", "form", "button", "dialog", "iframe" -> true;
      default -> element.attributesSize() > 0 && isMarked(element);
    };
  }

  private static boolean isMarked(Element element) {
    return element.hasAttr("hidden")
        || ROLES.contains(element.attr("role").strip().toLowerCase(Locale.ROOT))
        || hasClass(element.className())
        || (element.normalName().equals("a") && element.hasAttr("download"));
  }

  private static boolean hasClass(String names) {
    StringTokenizer tokens = new StringTokenizer(names);
    while (tokens.hasMoreTokens()) {
      if (CLASSES.contains(tokens.nextToken().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}

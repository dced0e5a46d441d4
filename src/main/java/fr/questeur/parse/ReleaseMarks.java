package fr.questeur.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Whether the start of an HTML page says that it is a press release: in its title, its keywords or
 * its address. Judged without parsing the page.
 */
final class ReleaseMarks {

  private static final Pattern HTML =
      Pattern.compile(
          "\\A[\\s\\uFEFF]*+(?:<!--[^>]*+>\\s*+)*+<(?:!doctype"
              + " html|html|head|body|meta|title|main|article|h1)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile(
          "<title\\b[^>]{0,200}>(?<title>[^<]{0,1000})|<(?:meta|link)\\b(?<attributes>[^>]{0,3000})>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(
          "(?:name|property|rel)\\s*=\\s*[\"']?(og:title|og:url|canonical|keywords|article:section)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:content|href)\\s*=\\s*(?:\"([^\"]*+)|'([^']*+))", Pattern.CASE_INSENSITIVE);

  /** In the plural it is a list of them. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:^|[|:–—-] ?)communique(?: de presse| commun| conjoint| de la | du | des | de l'|$)");

  private static final Pattern TOPIC = Pattern.compile("(?<!\\p{L})communiques?(?!\\p{L})");
  private static final Pattern ADDRESS =
      Pattern.compile("(?<!\\p{L})(?:communique(?!\\p{L})|communiques(?:-de-presse)?/[^/?#])");

  private ReleaseMarks() {}

  /** Whether the text starts as HTML does. */
  static boolean looksLikeHtml(String start) {
    return HTML.matcher(start).find();
  }

  /** Whether the head of the page names it a release. */
  static boolean inHead(String start) {
    Matcher tag = TAG.matcher(start);
    while (tag.find()) {
      String title = tag.group("title");
      if (title != null ? matches(TITLE, title) : inAttributes(tag.group("attributes"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inAttributes(String attributes) {
    Matcher name = NAME.matcher(attributes);
    Matcher value = VALUE.matcher(attributes);
    if (!name.find() || !value.find()) {
      return false;
    }
    String content = value.group(1) == null ? value.group(2) : value.group(1);
    return switch (TextCleaner.folded(name.group(1))) {
      case "og:title" -> matches(TITLE, content);
      case "keywords", "article:section" -> matches(TOPIC, content);
      default -> matches(ADDRESS, content);
    };
  }

  private static boolean matches(Pattern pattern, String escaped) {
    String text = TextCleaner.line(Parser.unescapeEntities(escaped, true));
    return pattern.matcher(TextCleaner.folded(text)).find();
  }
}

package fr.questeur.parse;

import java.util.List;

/** Leaves out of a page's markup what need not be parsed: the menus of the site. */
final class ReleaseMarkup {

  /** What may say something of the release wherever it stands. */
  private static final List<String> TELLING = List.of("<meta", "<h1", "<article", "<time");

  private ReleaseMarkup() {}

  /**
   * The markup without what stands between the head and the first main part. All of it if one of
   * the two is missing, or if between them stands what a release is read from.
   */
  static String withoutMenus(String markup) {
    int head = -1;
    int tag = markup.indexOf('<');
    while (tag >= 0) {
      if (markup.startsWith("<!--", tag)) {
        tag = markup.indexOf("-->", tag);
      } else if (markup.startsWith("<script", tag)) {
        tag = markup.indexOf("</script", tag);
      } else if (head < 0) {
        head = markup.startsWith("</head", tag) ? tag : -1;
      } else if (markup.startsWith("<main", tag)) {
        return markup.substring(0, head).concat(markup.substring(tag));
      } else if (isTelling(markup, tag)) {
        return markup;
      }
      tag = tag < 0 ? -1 : markup.indexOf('<', tag + 1);
    }
    return markup;
  }

  private static boolean isTelling(String markup, int tag) {
    for (String start : TELLING) {
      if (markup.startsWith(start, tag)) {
        return true;
      }
    }
    return false;
  }
}

package fr.questeur.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Leaves out what stands above and below the text of every page, and page numbers. */
final class PageMargins {

  /** How many lines at the top, and at the bottom, may belong to the margin. */
  private static final int DEPTH = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[Pp]age )?\\d{1,3} ?(?:/|sur) ?\\d{1,3}|[Pp]age \\d{1,3}|[-–—] ?\\d{1,3} ?[-–—]");

  /** What a browser prints above and below a page: day and hour, and the address. */
  private static final Pattern BROWSER =
      Pattern.compile(
          "\\d{1,2}/\\d{1,2}/\\d{2,4},? (?:à )?\\d{1,2}:\\d{2}(?: [AP]M)?(?: .*)?"
              + "|(?:https?|file)://\\S+(?: \\d{1,3}/\\d{1,3})?");

  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");

  private PageMargins() {}

  /** The pages' lines without those; in the same order. */
  static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
    Map<String, Integer> repeated = new HashMap<>();
    for (List<PdfLine> page : pages) {
      IntStream.range(0, page.size())
          .filter(i -> isMargin(page, i))
          .mapToObj(i -> form(page.get(i)))
          .distinct()
          .forEach(form -> repeated.merge(form, 1, Integer::sum));
    }
    List<List<PdfLine>> texts = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      List<PdfLine> text = new ArrayList<>();
      for (int i = 0; i < page.size(); i++) {
        PdfLine line = page.get(i);
        if (!isMargin(page, i)) {
          text.add(line);
          continue;
        }
        boolean chrome =
            repeated.getOrDefault(form(line), 0) > 1
                || isPrinted(line.text(), pages.size())
                || page.stream().anyMatch(other -> isBesideBrowsers(line, other));
        if (!chrome) {
          text.add(line);
        }
      }
      texts.add(text);
    }
    return texts;
  }

  private static boolean isMargin(List<PdfLine> page, int index) {
    return index < DEPTH || index >= page.size() - DEPTH;
  }

  private static boolean isPrinted(String text, int pages) {
    return PAGE_NUMBER.matcher(text).matches()
        || BROWSER.matcher(text).matches()
        || (pages > 1 && BARE_NUMBER.matcher(text).matches());
  }

  /** A browser prints the page's title beside day and hour. */
  private static boolean isBesideBrowsers(PdfLine line, PdfLine other) {
    return line.baseline() == other.baseline() && BROWSER.matcher(other.text()).matches();
  }

  /** Two lines of one form stand at one place and differ in their numbers only. */
  private static String form(PdfLine line) {
    return Math.round(line.baseline()) + " " + DIGITS.matcher(line.text()).replaceAll("0");
  }
}

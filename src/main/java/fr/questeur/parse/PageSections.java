package fr.questeur.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a question page's text, told apart by its headings, each a list of folded lines.
 *
 * <p>A line that is no heading belongs to the part in which it stands, so that a page with a
 * heading missing keeps its words.
 */
final class PageSections {

  /** A part of the page. */
  enum Part {
    HEAD,
    QUESTION,
    ANSWER,
    DATA
  }

  private static final int LONGEST_HEADING = 80;
  private static final int LONGEST_FACT = 400;
  private static final String DATA = "donnees cles";
  private static final Set<String> DATES = Set.of("date(s) cle(s)", "dates cles");

  /** What stands in place of the answer's heading on pages of late; it dates the answer too. */
  private static final Pattern ANSWERED =
      Pattern.compile("reponse(?: en seance, et)? publiee le \\d.{5,30}");

  /** What pages of late say between title and question, and again among the data. */
  private static final Pattern FACT =
      Pattern.compile(
          "publication de la (?:question|reponse) au journal officiel.*|question de ?:.*");

  private static final Pattern FACT_CONTINUED =
      Pattern.compile("du \\d.{5,30}(?:, page \\d+)?|(?:m\\.|mme|mlle) .*\\(.*\\)");

  /** What a browser prints below the question: the site's own offers. */
  private static final Set<String> FOOTERS =
      Set.of(
          "etre alerte(e) de la reponse",
          "printer-icon imprimer",
          "imprimer",
          "pdf format pdf",
          "format pdf",
          "logo lcp assemblee nationale",
          "lcp",
          "partager");

  private final Map<Part, List<String>> lines = new EnumMap<>(Part.class);

  /** Takes the page apart. */
  PageSections(List<String> page) {
    for (Part part : Part.values()) {
      lines.put(part, new ArrayList<>());
    }
    int data = startOfData(page);
    Part part = Part.HEAD;
    String fact = "";
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      String heading = heading(line);
      boolean aboveData = i < data && part != Part.ANSWER;
      if (data >= 0 && i > data && part != Part.HEAD && isFooter(page, i)) {
        break;
      }
      boolean mayBeFact = aboveData && part == Part.HEAD;
      if (mayBeFact && goesOn(fact, line)) {
        fact += " " + line;
        continue;
      }
      if (!fact.isEmpty()) {
        addFact(fact);
      }
      fact = mayBeFact && FACT.matcher(TextCleaner.folded(line)).matches() ? line : "";
      if (!fact.isEmpty()) {
        continue;
      }
      if (aboveData && ANSWERED.matcher(heading).matches()) {
        part = Part.ANSWER;
        addFact(line);
      } else if (aboveData && i + 1 < page.size() && isAnswered(line, page.get(i + 1))) {
        part = Part.ANSWER;
        addFact(line + " " + page.get(i + 1));
        i++;
      } else if (heading.equals("texte de la question")) {
        part = Part.QUESTION;
      } else if (heading.equals("texte de la reponse")) {
        part = Part.ANSWER;
      } else {
        part = i == data ? Part.DATA : part;
        if (part != Part.DATA || !(heading.equals(DATA) || DATES.contains(heading))) {
          lines.get(part).add(line);
        }
      }
    }
  }

  /** Adds a fact that stands apart from the data block, as a paragraph of its own. */
  private void addFact(String line) {
    lines.get(Part.DATA).add(line);
    lines.get(Part.DATA).add("");
  }

  /** Whether the line is the rest of a fact that was wrapped. */
  private static boolean goesOn(String fact, String line) {
    boolean open = fact.lastIndexOf('(') > fact.lastIndexOf(')');
    return !fact.isEmpty()
        && !line.isEmpty()
        && fact.length() <= LONGEST_FACT
        && (open || FACT_CONTINUED.matcher(TextCleaner.folded(line)).matches());
  }

  /** A word of a text may come to stand alone on its line as well, but not apart. */
  private static boolean isFooter(List<String> page, int index) {
    return page.get(index - 1).isEmpty() && FOOTERS.contains(heading(page.get(index)));
  }

  /** Whether the two lines are a heading of the answer that was wrapped. */
  private static boolean isAnswered(String line, String next) {
    return heading(line).startsWith("reponse")
        && ANSWERED.matcher(heading(line + " " + next)).matches();
  }

  /** The lines of that part, without its heading. */
  List<String> lines(Part part) {
    return lines.get(part);
  }

  /** The line for comparing with headings; nothing if it is too long to be one. */
  static String heading(String line) {
    if (line.length() > LONGEST_HEADING) {
      return "";
    }
    String folded = TextCleaner.folded(line);
    return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
  }

  /** The heading of the data block, or else the first label. */
  private static int startOfData(List<String> page) {
    int firstLabel = -1;
    int heading = -1;
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (PageData.startsWithLabel(line)) {
        if (heading >= 0) {
          return heading;
        }
        boolean fact = FACT.matcher(TextCleaner.folded(line)).matches();
        firstLabel = firstLabel < 0 && !fact ? i : firstLabel;
      }
      heading = heading(line).equals(DATA) ? i : -1;
    }
    return firstLabel;
  }
}

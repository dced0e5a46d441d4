package fr.questeur.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private static final String DATA = "donnees cles";
  private static final Set<String> DATES = Set.of("date(s) cle(s)", "dates cles");

  private final Map<Part, List<String>> lines = new EnumMap<>(Part.class);

  /** Takes the page apart. */
  PageSections(List<String> page) {
    for (Part part : Part.values()) {
      lines.put(part, new ArrayList<>());
    }
    int data = startOfData(page);
    Part part = Part.HEAD;
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      String heading = heading(line);
      if (heading.equals("texte de la question")) {
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
        firstLabel = firstLabel < 0 ? i : firstLabel;
      }
      heading = heading(line).equals(DATA) ? i : -1;
    }
    return firstLabel;
  }
}

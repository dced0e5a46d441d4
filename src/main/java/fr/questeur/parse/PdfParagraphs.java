package fr.questeur.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells where paragraphs end, by the distance of the lines, the size of their type, and how far
 * they reach.
 */
final class PdfParagraphs {

  /** Distances of lines differ by rounding. */
  private static final float FARTHER = 1.3f;

  private static final float OTHER_SIZE = 1.1f;

  private static final String ENDS = ".!?:;…»\"”)";

  /** So many lines before tell how far the lines reach. */
  private static final int NEIGHBOURS = 10;

  /** Letters of a word may be that much wider than those of its line are on average. */
  private static final float WIDER = 1.15f;

  private PdfParagraphs() {}

  /** The lines of all pages, an empty one between two paragraphs. */
  static List<String> of(List<List<PdfLine>> pages) {
    List<PdfLine> lines = pages.stream().flatMap(List::stream).toList();
    float usual = usualDistance(lines);
    List<String> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isApart(lines, i, usual)) {
        text.add("");
      }
      text.add(lines.get(i).text());
    }
    return text;
  }

  private static boolean isApart(List<PdfLine> lines, int index, float usual) {
    PdfLine before = lines.get(index - 1);
    PdfLine line = lines.get(index);
    float right = right(lines, index);
    boolean ends = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    boolean shortened = before.right() + widthOfFirstWord(line) < right;
    if (isElsewhere(before, line)) {
      return ends && shortened;
    }
    boolean farther = distance(before, line) > FARTHER * usual;
    boolean other =
        Math.max(before.size(), line.size()) > OTHER_SIZE * Math.min(before.size(), line.size());
    return farther || other || (ends && shortened);
  }

  /** Whether the line does not stand below the other, but in another column or on another page. */
  private static boolean isElsewhere(PdfLine before, PdfLine line) {
    return line.baseline() <= before.baseline() || line.left() > before.right();
  }

  /** About; with a blank before. A line that had room for it was not wrapped. */
  private static float widthOfFirstWord(PdfLine line) {
    int blank = line.text().indexOf(' ');
    int length = line.text().length();
    float share = (blank < 0 ? length : blank) + 1;
    return WIDER * share * (line.right() - line.left()) / length;
  }

  /** In sizes of the type. */
  private static float distance(PdfLine before, PdfLine line) {
    return (line.baseline() - before.baseline()) / Math.min(before.size(), line.size());
  }

  /** How far the lines reach before the end of the one before, and the one after in its column. */
  private static float right(List<PdfLine> lines, int index) {
    float right = lines.get(index - 1).right();
    for (int i = index - 2; i >= Math.max(0, index - NEIGHBOURS); i--) {
      if (isElsewhere(lines.get(i), lines.get(i + 1))) {
        break;
      }
      right = Math.max(right, lines.get(i).right());
    }
    boolean below = !isElsewhere(lines.get(index - 1), lines.get(index));
    return below ? Math.max(right, lines.get(index).right()) : right;
  }

  /** The distance that half of the lines do not exceed. */
  private static float usualDistance(List<PdfLine> lines) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!isElsewhere(lines.get(i - 1), lines.get(i))) {
        distances.add(distance(lines.get(i - 1), lines.get(i)));
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
  }
}

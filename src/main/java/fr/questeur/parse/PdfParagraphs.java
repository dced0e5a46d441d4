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

  /** A line that leaves so much of its column empty ends where its words do. */
  private static final float SHORT = 0.12f;

  private static final String ENDS = ".!?:;…»\"”";

  private PdfParagraphs() {}

  /** The lines of all pages, an empty one between two paragraphs. */
  static List<String> of(List<List<PdfLine>> pages) {
    List<String> text = new ArrayList<>();
    PdfLine before = null;
    for (List<PdfLine> page : pages) {
      float usual = usualDistance(page);
      for (int i = 0; i < page.size(); i++) {
        PdfLine line = page.get(i);
        if (before != null && isApart(before, line, i == 0, usual, right(page, i))) {
          text.add("");
        }
        text.add(line.text());
        before = line;
      }
    }
    return text;
  }

  private static boolean isApart(
      PdfLine before, PdfLine line, boolean newPage, float usual, float right) {
    boolean ends = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    float distance = line.baseline() - before.baseline();
    if (newPage || distance <= 0 || line.left() > before.right()) {
      // Another column or page: only the words tell.
      return ends;
    }
    boolean farther = distance > usual * FARTHER;
    boolean other =
        Math.max(before.size(), line.size()) > OTHER_SIZE * Math.min(before.size(), line.size());
    boolean shortened = before.right() < right - SHORT * (right - before.left());
    return farther || other || (ends && shortened);
  }

  /** How far the lines around the end of the one before reach. */
  private static float right(List<PdfLine> page, int line) {
    float right = 0;
    for (int i = Math.max(0, line - 2); i < Math.min(page.size(), line + 2); i++) {
      right = Math.max(right, page.get(i).right());
    }
    return right;
  }

  /** The distance that half of the lines do not exceed; of one column or several. */
  private static float usualDistance(List<PdfLine> page) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      float distance = page.get(i).baseline() - page.get(i - 1).baseline();
      if (distance > 0) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
  }
}

package fr.questeur.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the lines of a page into the order of reading: column by column where two or more stand side
 * by side, else from top to bottom, the parts of a row joined.
 *
 * <p>Columns are lines that start at one edge with others to their left, none of which crosses the
 * gap between. Short cells, and labels that end with a colon, are rows of a table and no columns.
 */
final class PdfColumns {

  /** The least gap between columns in sizes of the type; parts of a row stand further apart. */
  private static final float GAP = 0.2f;

  /** Parts of a row that far apart have nothing to do with each other, but a label its value. */
  private static final float FAR = 3;

  private static final int LEAST_LINES = 2;
  private static final int LEAST_LETTERS = 8;

  /** A page with more lines is no text that has columns, and is left in rows. */
  private static final int MOST_LINES = 2000;

  private static final int MOST_COLUMNS = 4;

  /** Lines that much further apart are not of one paragraph. */
  private static final float FARTHER = 1.3f;

  /** Blocks of columns stand further apart than so many sizes of the type. */
  private static final float BLOCK_GAP = 2.2f;

  private PdfColumns() {}

  /** The lines in the order of reading, given from top to bottom. */
  static List<PdfLine> inOrder(List<PdfLine> lines) {
    List<PdfLine> ordered = new ArrayList<>();
    order(lines, lines.size() > MOST_LINES ? 1 : MOST_COLUMNS, ordered);
    return ordered;
  }

  private static void order(List<PdfLine> lines, int columns, List<PdfLine> ordered) {
    Optional<Block> found = columns > 1 ? block(lines) : Optional.empty();
    if (found.isEmpty()) {
      addRows(lines, ordered);
      return;
    }
    Block block = found.get();
    order(lines.subList(0, block.start), columns - 1, ordered);
    order(block.left, columns - 1, ordered);
    order(block.right, columns - 1, ordered);
    order(lines.subList(block.end, lines.size()), columns, ordered);
  }

  /** The lines from one place to another, parted by a gap. */
  private record Block(int start, int end, List<PdfLine> left, List<PdfLine> right) {

    boolean hasColumns() {
      return isColumn(left) && isColumn(right) && !isLabels(left);
    }

    private static boolean isColumn(List<PdfLine> lines) {
      int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
      return lines.size() >= LEAST_LINES && letters >= LEAST_LETTERS * lines.size();
    }

    private static boolean isLabels(List<PdfLine> lines) {
      long labels = lines.stream().filter(line -> line.text().endsWith(":")).count();
      return labels * 2 >= lines.size();
    }
  }

  /** The first block of columns, looked for at the left edges that several lines share. */
  private static Optional<Block> block(List<PdfLine> lines) {
    Map<Integer, Integer> edges = new HashMap<>();
    lines.forEach(line -> edges.merge(Math.round(line.left() / 2), 1, Integer::sum));
    return edges.entrySet().stream()
        .filter(edge -> edge.getValue() >= LEAST_LINES)
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(MOST_COLUMNS + 1)
        .flatMap(edge -> blockAt(edge.getKey() * 2 - 2, lines).stream())
        .findFirst();
  }

  private static Optional<Block> blockAt(float edge, List<PdfLine> lines) {
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean crossed = i == lines.size() || crosses(lines.get(i), edge);
      if (crossed || (i > start && isHeading(lines.get(i - 1), lines.get(i), edge))) {
        Block block = trimmed(start, i, edge, lines);
        if (block.hasColumns()) {
          return Optional.of(block);
        }
        start = crossed ? i + 1 : i;
      }
    }
    return Optional.empty();
  }

  private static boolean crosses(PdfLine line, float edge) {
    return line.left() < edge && line.right() > edge - GAP * line.size();
  }

  /** A line on the left below a gap in all columns is a heading between two blocks of them. */
  private static boolean isHeading(PdfLine before, PdfLine line, float edge) {
    float distance = line.baseline() - before.baseline();
    return line.left() < edge && distance > BLOCK_GAP * Math.min(before.size(), line.size());
  }

  /** From the first line on the right, to the last one and what goes on below on the left. */
  private static Block trimmed(int start, int end, float edge, List<PdfLine> lines) {
    int first = start;
    while (first < end && lines.get(first).left() < edge) {
      first++;
    }
    // The row's own left part stands before it.
    while (first > start && first < end && isOneRow(lines.get(first - 1), lines.get(first))) {
      first--;
    }
    int last = end;
    while (last > first && lines.get(last - 1).left() < edge) {
      last--;
    }
    last += continued(lines.subList(first, last), lines.subList(last, end), edge);
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : lines.subList(first, last)) {
      (line.left() < edge ? left : right).add(line);
    }
    return new Block(first, last, left, right);
  }

  private static boolean isOneRow(PdfLine before, PdfLine after) {
    return Math.abs(after.baseline() - before.baseline()) < after.size() / 2;
  }

  /** How many of the lines below, all on the left, go on with its column at its distance. */
  private static int continued(List<PdfLine> block, List<PdfLine> below, float edge) {
    List<PdfLine> left = block.stream().filter(line -> line.left() < edge).toList();
    if (left.size() < LEAST_LINES) {
      return 0;
    }
    PdfLine last = left.getLast();
    float distance = last.baseline() - left.get(left.size() - 2).baseline();
    int count = 0;
    while (count < below.size()
        && below.get(count).baseline() - last.baseline() < FARTHER * distance) {
      last = below.get(count);
      count++;
    }
    return count;
  }

  private static void addRows(List<PdfLine> lines, List<PdfLine> ordered) {
    PdfLine row = null;
    for (PdfLine line : lines) {
      if (row != null && isOneRow(row, line) && belongs(row, line)) {
        row = row.with(line);
      } else {
        if (row != null) {
          ordered.add(row);
        }
        row = line;
      }
    }
    if (row != null) {
      ordered.add(row);
    }
  }

  private static boolean belongs(PdfLine before, PdfLine after) {
    float gap = after.left() - before.right();
    return gap >= 0 && (gap < FAR * after.size() || before.text().endsWith(":"));
  }
}

package fr.questeur.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The table in which a page of legislatures 7 to 11 is printed: labels in the column on the left,
 * values on the right, each in the middle of its row.
 *
 * <p>Where a row ends is told by the distance of the lines, which is larger than between two lines
 * of a cell and less than between two paragraphs of it.
 */
final class FicheTable {

  /** In distances between the two lines of the page's number. */
  private static final float NEXT_ROW = 1.12f;

  private static final float NEXT_PARAGRAPH = 1.6f;

  private static final String NUMBER = "question n° :";
  private static final String PUBLISHED = "question publiee";

  /** A row while it is filled, its value by pages. */
  private record Row(List<PdfLine> labels, List<List<PdfLine>> values) {

    Row() {
      this(new ArrayList<>(), new ArrayList<>(List.of(new ArrayList<>())));
    }

    void add(PdfLine line, boolean label) {
      if (label) {
        labels.add(line);
      } else {
        values.getLast().add(line);
      }
    }

    String label() {
      return String.join(" ", labels.stream().map(PdfLine::text).toList());
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final float edge;
  private final float distance;

  /**
   * Takes the table apart.
   *
   * @throws UnreadableDocumentException if its columns or lines are not to be seen
   */
  FicheTable(List<List<PdfLine>> pages) throws UnreadableDocumentException {
    List<PdfLine> first = sorted(pages.getFirst());
    edge =
        first.stream()
                .filter(line -> TextCleaner.folded(line.text()).startsWith(PUBLISHED))
                .findFirst()
                .orElseThrow(() -> unclear("the day of the question"))
                .left()
            - 1;
    List<PdfLine> number =
        first.stream().filter(this::isLabel).dropWhile(line -> !isNumber(line)).limit(2).toList();
    if (number.size() < 2) {
      throw unclear("the question's number");
    }
    distance = number.getLast().baseline() - number.getFirst().baseline();
    rows.add(new Row());
    for (List<PdfLine> page : pages) {
      addPage(sorted(page));
    }
  }

  /** Whether the pages are printed so. */
  static boolean recognises(List<List<PdfLine>> pages) {
    return pages.getFirst().stream().anyMatch(FicheTable::isNumber)
        && pages.getFirst().stream()
            .anyMatch(line -> PageHead.legislature(line.text()).isPresent());
  }

  /** The words of the rows, without those of the texts: label and value on one line. */
  List<String> facts() {
    return rows.stream()
        .filter(row -> !isText(row.label()))
        .map(row -> TextCleaner.line(row.label() + " " + words(row)))
        .toList();
  }

  /** What stands beside the number, line by line. */
  List<String> beside() {
    return rows.stream()
        .filter(row -> row.labels.stream().anyMatch(FicheTable::isNumber))
        .flatMap(row -> row.values.getFirst().stream().map(PdfLine::text))
        .toList();
  }

  /**
   * The paragraphs of the text beside that label.
   *
   * @throws UnreadableDocumentException if another text cannot be told from it
   */
  List<Paragraph> text(String label) throws UnreadableDocumentException {
    Optional<Row> found =
        rows.stream().filter(row -> TextCleaner.folded(row.label()).contains(label)).findFirst();
    if (found.isEmpty()) {
      return List.of();
    }
    Row row = found.get();
    if (!TextCleaner.folded(row.label()).equals(label)) {
      throw unclear("where the question ends and the answer begins");
    }
    List<List<PdfLine>> pages = row.values.stream().filter(page -> !page.isEmpty()).toList();
    List<String> lines = Hyphenation.undone(PdfParagraphs.of(pages));
    return Paragraph.plain(TextCleaner.unwrapped(PrintedTurns.apart(lines)));
  }

  static UnreadableDocumentException unclear(String what) {
    return new UnreadableDocumentException(
        "a printed page of legislatures 7 to 11 whose table does not show "
            + what
            + ": take the HTML page");
  }

  private void addPage(List<PdfLine> page) {
    rows.getLast().values.add(new ArrayList<>());
    float before = Float.NaN;
    for (PdfLine line : page) {
      float gap = (line.baseline() - before) / distance;
      boolean apart = gap > NEXT_ROW && gap < NEXT_PARAGRAPH;
      boolean topOfPage = Float.isNaN(gap);
      if (apart || (topOfPage && isLabel(line))) {
        rows.add(new Row());
      }
      rows.getLast().add(line, isLabel(line));
      before = line.baseline();
    }
  }

  private boolean isLabel(PdfLine line) {
    return line.right() < edge;
  }

  private static boolean isNumber(PdfLine line) {
    return TextCleaner.folded(line.text()).equals(NUMBER);
  }

  private static boolean isText(String label) {
    String folded = TextCleaner.folded(label);
    return folded.startsWith("texte de la") || folded.startsWith("debat");
  }

  private static String words(Row row) {
    return String.join(" ", row.values.stream().flatMap(List::stream).map(PdfLine::text).toList());
  }

  private static List<PdfLine> sorted(List<PdfLine> page) {
    return page.stream()
        .sorted(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left))
        .toList();
  }
}

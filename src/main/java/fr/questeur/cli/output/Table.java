package fr.questeur.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints a table with commas (RFC 4180), in which nothing is that a terminal would obey, nor, where
 * it is meant for one, a spreadsheet.
 */
final class Table {
  /** The byte order mark, by which spreadsheets know that a table is UTF-8. */
  private static final char BOM = '\uFEFF';

  /** What a spreadsheet takes for a formula, also in the wide signs of East Asia. */
  private static final Pattern FORMULA = Pattern.compile("\\s*[=+@＝＋－＠-].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d\\s.,]*");

  private Table() {}

  /**
   * Prints it.
   *
   * @param bom whether it is meant for a spreadsheet: starts with the byte order mark, and what
   *     would be a formula there has an apostrophe before it
   */
  static void print(List<String> headings, List<List<String>> rows, boolean bom, PrintStream out) {
    StringWriter table = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(table)) {
      csv.writeRecord(headings);
      for (List<String> row : rows) {
        csv.writeRecord(
            row.stream().map(Style::clean).map(cell -> bom ? guarded(cell) : cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot refuse to be written", e);
    }
    if (bom) {
      out.print(BOM);
    }
    out.print(table);
  }

  private static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}

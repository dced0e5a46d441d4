package fr.questeur.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints a table with commas (RFC 4180), in which nothing is that a terminal would obey. */
final class Table {
  /** The byte order mark, by which spreadsheets know that a table is UTF-8. */
  private static final char BOM = '\uFEFF';

  private Table() {}

  static void print(List<String> headings, List<List<String>> rows, boolean bom, PrintStream out) {
    StringWriter table = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(table)) {
      csv.writeRecord(headings);
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(Style::clean).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot refuse to be written", e);
    }
    if (bom) {
      out.print(BOM);
    }
    out.print(table);
  }
}

package fr.questeur.cli.output;

import java.util.List;

/**
 * How tables with commas are laid out.
 *
 * @param columns the names of the columns in their order; empty for all
 * @param bom whether to start with the mark by which spreadsheets know UTF-8
 */
public record CsvLayout(List<String> columns, boolean bom) {

  /** Copies the list. */
  public CsvLayout {
    columns = List.copyOf(columns);
  }

  /** The columns of a result that can be chosen, in their usual order. */
  public static List<String> known() {
    return CsvResult.columns();
  }
}

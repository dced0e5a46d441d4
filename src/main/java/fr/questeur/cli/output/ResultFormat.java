package fr.questeur.cli.output;

import java.util.List;

/** The formats of a result. */
public enum ResultFormat {
  /** For people. */
  TEXT,
  /** One JSON object. */
  JSON,
  /** One JSON object for each hit, one a line. */
  JSONL,
  /** A table with a line of headings (RFC 4180). */
  CSV,
  /** One identifier a line. */
  IDS;

  /** Whether it holds the hits only, and not how many there are in all. */
  public boolean isBare() {
    return this != TEXT && this != JSON;
  }

  /** Whether it shows the best passages of each hit. */
  public boolean hasSnippets() {
    return this != CSV && this != IDS;
  }

  /** The renderer of this format, with tables as they usually are. */
  public ResultRenderer renderer(Look look) {
    return renderer(look, new CsvLayout(List.of(), false));
  }

  /**
   * The renderer of this format.
   *
   * @param look for text
   * @param layout for tables
   */
  public ResultRenderer renderer(Look look, CsvLayout layout) {
    return switch (this) {
      case TEXT -> new TextResult(look);
      case JSON -> JsonResult.WHOLE;
      case JSONL -> JsonResult.LINES;
      case CSV -> new CsvResult(layout);
      case IDS ->
          (page, result, out) ->
              result.hits().forEach(hit -> out.println(hit.publication().identifier()));
    };
  }
}

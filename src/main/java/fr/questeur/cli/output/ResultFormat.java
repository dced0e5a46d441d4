package fr.questeur.cli.output;

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

  /** The renderer of this format. */
  public ResultRenderer renderer(Look look) {
    return switch (this) {
      case TEXT -> new TextResult(look);
      case JSON -> JsonResult.WHOLE;
      case JSONL -> JsonResult.LINES;
      case CSV -> new CsvResult();
      case IDS ->
          (page, result, out) ->
              result.hits().forEach(hit -> out.println(hit.publication().identifier()));
    };
  }
}

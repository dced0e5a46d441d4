package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.CsvLayout;
import fr.questeur.cli.output.Page;
import fr.questeur.cli.output.ResultFormat;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.SearchResult;
import fr.questeur.query.Correction;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questeur search QUERY…}. It has no one-letter options: {@code -word} excludes a word. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;
  @Mixin private FilterOptions filters;
  @Mixin private BomOption bom;

  @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "query")
  private List<String> words;

  @Option(names = "--facets", paramLabel = "FIELD", split = ",", descriptionKey = "facets")
  private List<String> facets = List.of();

  @Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "sort")
  private String sort = "relevance";

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--page", paramLabel = "N", descriptionKey = "page")
  private int page = 1;

  @Option(names = "--explain", descriptionKey = "search.explain")
  private boolean explain;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private ResultFormat format = ResultFormat.TEXT;

  @Option(names = "--fields", paramLabel = "FIELD", split = ",", descriptionKey = "fields")
  private List<String> columns = List.of();

  SearchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    String text = QueryWords.join(words, spec);
    int limit = Integer.parseInt(context.preferences().limit(this.limit).value());
    CsvLayout layout = layout();
    try (Questeur questeur = Library.forReading(index, context)) {
      SearchResult result = questeur.search(request(questeur, text, limit));
      say(result, text);
      Page shown = new Page(text, limit, page);
      format.renderer(context.look(), layout).render(shown, result, context.streams().out());
      sayRest(result, shown);
      return ExitCode.found(result.total()).number();
    }
  }

  /** A table or a list says nothing of itself; what it leaves out is said beside it. */
  private void sayRest(SearchResult result, Page page) {
    int shown = result.hits().size();
    if (format != ResultFormat.TEXT && page.isPastTheEnd(result)) {
      context.say("past.end", page.number(), page.count(result));
    } else if (format.isBare() && page.limit() > 0 && shown < result.total()) {
      context.say("total.rest", shown, result.total());
    }
  }

  private CsvLayout layout() {
    if (!columns.isEmpty() && format != ResultFormat.CSV) {
      throw context.usage(spec, "usage.fields.csv");
    }
    for (String column : columns) {
      if (!CsvLayout.known().contains(column)) {
        throw context.usage(spec, "usage.fields", column, String.join(", ", CsvLayout.known()));
      }
    }
    return new CsvLayout(columns, bom.isSet());
  }

  /** What is to be known of a result beside it. */
  private void say(SearchResult result, String text) {
    if (result.nothingAsked()) {
      context.say("nothing.asked");
    }
    if (result.nearest()) {
      context.say("nearest");
    }
    if (!result.corrections().isEmpty()) {
      context.say("usage.suggestion", Correction.apply(text, result.corrections()));
    }
  }

  private SearchRequest request(Questeur questeur, String text, int limit)
      throws QuerySyntaxException {
    if (limit < 0 || page < 1 || (long) limit * page > SearchRequest.MAX_DEPTH) {
      throw context.usage(spec, "usage.page", SearchRequest.MAX_DEPTH);
    }
    return new SearchRequest(
        questeur.query(text),
        filters.filters(questeur, context, spec),
        FacetFields.of(facets, spec, context),
        SortOption.of(sort).orElseThrow(() -> context.usage(spec, "usage.sort", sort)),
        limit,
        page,
        explain);
  }
}

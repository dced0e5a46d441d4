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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur search QUERY…}. It has no one-letter options: {@code -word} excludes a word. */
final class SearchCommand implements Callable<Integer> {

  /** Looks like a month, and is the number of a question of an early legislature. */
  private static final Pattern MONTH =
      Pattern.compile("(?<month>0[1-9]|1[0-2])-(?<year>(19|20)\\d\\d)");

  /** What may be meant as the number of a question. */
  private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}-)?\\d{1,7}");

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final FilterOptions filters;
  private final BomOption bom;
  private final Supplier<List<String>> words;
  private final Supplier<List<String>> facets;
  private final Supplier<String> sort;
  private final Supplier<Optional<Integer>> limit;
  private final Supplier<Integer> page;
  private final Supplier<Boolean> explain;
  private final Supplier<ResultFormat> format;
  private final Supplier<List<String>> columns;

  SearchCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    filters = new FilterOptions(options);
    bom = new BomOption(options);
    words = options.arguments("QUERY", "query");
    facets = options.listed("--facets", "FIELD", "facets");
    sort = options.option("--sort", "ORDER", "sort", ValueType.TEXT, "relevance");
    limit = options.option("--limit", "N", "limit", ValueType.NUMBER);
    page = options.option("--page", "N", "page", ValueType.NUMBER, 1);
    explain = options.flag("--explain", "search.explain");
    format = options.choice("--format", "FORMAT", "format", ResultFormat.TEXT);
    columns = options.listed("--fields", "FIELD", "fields");
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    String text = QueryWords.join(words.get(), spec);
    ResultFormat format = this.format.get();
    int limit = Integer.parseInt(context.preferences().limit(this.limit.get()).value());
    CsvLayout layout = layout(format);
    try (Questeur questeur = Library.forReading(index, context)) {
      SearchResult result = questeur.search(request(questeur, text, limit));
      say(result, text);
      Page shown = new Page(text, limit, page.get(), true);
      format.renderer(context.look(), layout).render(shown, result, context.streams().out());
      sayRest(result, shown, format);
      return ExitCode.found(result.total()).number();
    }
  }

  /** A table or a list says nothing of itself; what it leaves out is said beside it. */
  private void sayRest(SearchResult result, Page page, ResultFormat format) {
    int shown = result.hits().size();
    if (format != ResultFormat.TEXT && page.isPastTheEnd(result)) {
      context.say("past.end", page.number(), page.count(result));
    } else if (format.isBare() && page.limit() > 0 && shown < result.total()) {
      context.say("total.rest", shown, result.total());
    }
  }

  private CsvLayout layout(ResultFormat format) {
    List<String> columns = this.columns.get();
    if (!columns.isEmpty() && format != ResultFormat.CSV) {
      throw context.usage(spec, "usage.fields.csv");
    }
    bom.check(format == ResultFormat.CSV, spec, context);
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
    Matcher month = MONTH.matcher(text.strip());
    if (result.total() == 0 && month.matches()) {
      context.say("month.meant", text.strip(), month.group("year") + "-" + month.group("month"));
    } else if (result.total() == 0 && NUMBER.matcher(text.strip()).matches()) {
      context.say("number.none", text.strip());
    }
    if (result.nearest()) {
      context.say("nearest");
    }
    if (!result.corrections().isEmpty()) {
      String meant = Correction.apply(text, result.corrections(), context.messages().language());
      context.say("usage.suggestion", meant);
    }
  }

  private SearchRequest request(Questeur questeur, String text, int limit)
      throws QuerySyntaxException {
    int page = this.page.get();
    String sort = this.sort.get();
    if (limit < 0 || page < 1 || (long) limit * page > SearchRequest.MAX_DEPTH) {
      throw context.usage(spec, "usage.page", SearchRequest.MAX_DEPTH);
    }
    return new SearchRequest(
        questeur.query(text),
        filters.filters(questeur, context, spec),
        FacetFields.of(facets.get(), spec, context),
        SortOption.of(sort).orElseThrow(() -> context.usage(spec, "usage.sort", sort)),
        limit,
        page,
        format.get().hasSnippets(),
        explain.get());
  }
}

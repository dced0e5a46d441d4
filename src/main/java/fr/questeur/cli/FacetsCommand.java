package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.FacetsFormat;
import fr.questeur.engine.Counts;
import fr.questeur.engine.Facet;
import fr.questeur.engine.Selection;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur facets FIELD [QUERY…]}: how what matches spreads over the values of fields. */
final class FacetsCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final FilterOptions filters;
  private final BomOption bom;
  private final Supplier<List<String>> fields;
  private final Supplier<List<String>> words;
  private final Supplier<Integer> limit;
  private final Supplier<FacetsFormat> format;

  FacetsCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    filters = new FilterOptions(options);
    bom = new BomOption(options);
    fields = options.listedArgument("FIELD", "facets");
    words = options.possibleArguments(1, "QUERY", "query", QueryWords.EVERYTHING);
    limit = options.option("--limit", "N", "facets.limit", ValueType.NUMBER, Integer.MAX_VALUE);
    format = options.choice("--format", "FORMAT", "table.format", FacetsFormat.TEXT);
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    if (limit.get() < 0) {
      throw context.usage(spec, "usage.facets.limit");
    }
    bom.check(format.get() == FacetsFormat.CSV, spec, context);
    String text = QueryWords.join(words.get(), spec);
    try (Questeur questeur = Library.forReading(index, context)) {
      Selection selection = filters.selection(text, questeur, context, spec);
      Counts counts = questeur.count(selection, FacetFields.of(fields.get(), spec, context));
      format
          .get()
          .print(text, counts, limit.get(), context.look(), bom.isSet(), context.streams().out());
      if (format.get() == FacetsFormat.CSV) {
        counts.facets().forEach(this::sayRest);
      }
      return ExitCode.found(counts.total()).number();
    }
  }

  /** A table does not say itself how many values it leaves out. */
  private void sayRest(Facet facet) {
    int all = facet.values().size();
    int shown = facet.first(limit.get()).values().size();
    if (shown < all) {
      context.say("facets.rest", facet.field().label(), shown, all);
    }
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.FacetsFormat;
import fr.questeur.engine.Counts;
import fr.questeur.engine.Facet;
import fr.questeur.engine.Selection;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questeur facets FIELD [QUERY…]}: how what matches spreads over the values of fields. */
@Command(name = "facets")
final class FacetsCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;
  @Mixin private FilterOptions filters;
  @Mixin private BomOption bom;

  @Parameters(
      index = "0",
      arity = "1",
      paramLabel = "FIELD",
      split = ",",
      descriptionKey = "facets")
  private List<String> fields;

  @Parameters(index = "1..*", paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> words = QueryWords.EVERYTHING;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "facets.limit")
  private int limit;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "table.format")
  private FacetsFormat format = FacetsFormat.TEXT;

  FacetsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    if (limit < 0) {
      throw context.usage(spec, "usage.facets.limit");
    }
    String text = QueryWords.join(words, spec);
    try (Questeur questeur = Library.forReading(index, context)) {
      Selection selection = filters.selection(text, questeur, context, spec);
      Counts counts = questeur.count(selection, FacetFields.of(fields, spec, context));
      format.print(text, counts, shown(), context.look(), bom.isSet(), context.streams().out());
      if (format == FacetsFormat.CSV) {
        counts.facets().forEach(this::sayRest);
      }
      return ExitCode.found(counts.total()).number();
    }
  }

  /** A table does not say itself how many values it leaves out. */
  private void sayRest(Facet facet) {
    int all = facet.values().size();
    int shown = facet.first(shown()).values().size();
    if (shown < all) {
      context.say("facets.rest", facet.field().label(), shown, all);
    }
  }

  private int shown() {
    return limit == 0 ? Integer.MAX_VALUE : limit;
  }
}

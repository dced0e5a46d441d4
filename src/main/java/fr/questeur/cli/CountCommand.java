package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.CountFormat;
import fr.questeur.engine.Counts;
import fr.questeur.engine.Selection;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur count [QUERY…]}: how many publications have all the words. */
final class CountCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final FilterOptions filters;
  private final Supplier<List<String>> words;
  private final Supplier<CountFormat> format;

  CountCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    filters = new FilterOptions(options);
    words = options.possibleArguments(0, "QUERY", "query", QueryWords.EVERYTHING);
    format = options.choice("--format", "FORMAT", "count.format", CountFormat.TEXT);
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    String text = QueryWords.join(words.get(), spec);
    try (Questeur questeur = Library.forReading(index, context)) {
      Selection selection = filters.selection(text, questeur, context, spec);
      Counts counts = questeur.count(selection, List.of());
      format.get().print(text, counts, context.streams().out());
      return ExitCode.found(counts.total()).number();
    }
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.CountFormat;
import fr.questeur.engine.Counts;
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

/** {@code questeur count [QUERY…]}: how many publications have all the words. */
@Command(name = "count")
final class CountCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;
  @Mixin private FilterOptions filters;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> words = QueryWords.EVERYTHING;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "count.format")
  private CountFormat format = CountFormat.TEXT;

  CountCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    String text = QueryWords.join(words, spec);
    try (Questeur questeur = Library.forReading(index, context)) {
      Selection selection = filters.selection(text, questeur, context, spec);
      Counts counts = questeur.count(selection, List.of());
      format.print(text, counts, context.streams().out());
      return ExitCode.found(counts.total()).number();
    }
  }
}

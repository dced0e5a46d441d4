package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.ExplainFormat;
import fr.questeur.query.Query;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questeur explain QUERY…}: how a query is understood. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "query")
  private List<String> words;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "record.format")
  private ExplainFormat format = ExplainFormat.TEXT;

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    String text = QueryWords.join(words, spec);
    try (Questeur questeur = Library.forReading(index, context)) {
      Query query = questeur.query(text);
      format.print(text, query, questeur.plan(query), context.look(), context.streams().out());
      return ExitCode.DONE.number();
    }
  }
}

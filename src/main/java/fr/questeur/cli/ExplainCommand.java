package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.ExplainFormat;
import fr.questeur.query.Query;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur explain QUERY…}: how a query is understood. */
final class ExplainCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final Supplier<List<String>> words;
  private final Supplier<ExplainFormat> format;

  ExplainCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    words = options.arguments("QUERY", "query");
    format = options.choice("--format", "FORMAT", "record.format", ExplainFormat.TEXT);
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    String text = QueryWords.join(words.get(), spec);
    try (Questeur questeur = Library.forReading(index, context)) {
      Query query = questeur.query(text);
      format
          .get()
          .print(text, query, questeur.plan(query), context.look(), context.streams().out());
      return ExitCode.DONE.number();
    }
  }
}

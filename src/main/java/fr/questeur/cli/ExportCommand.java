package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.json.RecordJson;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur export [QUERY…]}: the records of an index, one JSON object a line. */
final class ExportCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final Supplier<List<String>> words;

  ExportCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    words = options.possibleArguments(0, "QUERY", "query", QueryWords.EVERYTHING);
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    try (Questeur questeur = Library.forReading(index, context)) {
      long exported =
          questeur.export(
              questeur.query(QueryWords.join(words.get(), spec)),
              publication -> context.streams().printLine(RecordJson.toLine(publication)));
      return ExitCode.found(exported).number();
    }
  }
}

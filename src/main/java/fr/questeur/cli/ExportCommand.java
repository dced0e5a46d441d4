package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.json.RecordJson;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questeur export [QUERY…]}: the records of an index, one JSON object a line. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> words = QueryWords.EVERYTHING;

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    try (Questeur questeur = Library.forReading(index, context)) {
      long exported =
          questeur.export(
              questeur.query(QueryWords.join(words, spec)),
              publication -> context.streams().printLine(RecordJson.toLine(publication)));
      return ExitCode.found(exported).number();
    }
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.ingest.Failure;
import fr.questeur.json.RecordJson;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code questeur parse FILE…}: documents to records, one JSON object a line, without an index. */
final class ParseCommand implements Callable<Integer> {

  private final Context context;
  private final Supplier<List<String>> paths;

  ParseCommand(Context context, Options options) {
    this.context = context;
    new IndexFolder(options); // Every command takes --index; this one needs none
    paths = options.arguments("FILE", "paths");
  }

  @Override
  public Integer call() {
    List<Failure> failures =
        Questeur.parse(
            paths.get(),
            context.clock(),
            context.streams().in(),
            publication -> context.streams().printLine(RecordJson.toLine(publication)));
    Failures.say(failures, context);
    return Failures.exitCode(failures).number();
  }
}

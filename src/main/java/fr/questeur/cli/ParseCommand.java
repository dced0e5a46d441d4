package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.ingest.Failure;
import fr.questeur.json.RecordJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code questeur parse FILE…}: documents to records, one JSON object a line, without an index. */
@Command(name = "parse")
@SuppressWarnings("UnusedVariable") // picocli sets it
final class ParseCommand implements Callable<Integer> {

  private final Context context;

  /** Every command takes {@code --index}; this one needs none. */
  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "paths")
  private List<String> paths;

  ParseCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<Failure> failures =
        Questeur.parse(
            paths,
            context.clock(),
            context.streams().in(),
            publication -> context.streams().printLine(RecordJson.toLine(publication)));
    Failures.say(failures, context);
    return Failures.exitCode(failures).number();
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.CompletionsFormat;
import fr.questeur.engine.Completion;
import fr.questeur.engine.SearchRequest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questeur suggest PREFIX}: what the index has that begins so. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "PREFIX", arity = "1..*", descriptionKey = "suggest.prefix")
  private List<String> prefix;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private int limit = 10;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "record.format")
  private CompletionsFormat format = CompletionsFormat.TEXT;

  SuggestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (limit < 0 || limit > SearchRequest.SOME) {
      throw context.usage(spec, "usage.limit", SearchRequest.SOME);
    }
    String begun = String.join(" ", prefix);
    try (Questeur questeur = Library.forReading(index, context)) {
      List<Completion> completions = questeur.complete(begun, limit);
      format.print(begun, completions, context.look(), context.streams().out());
      return ExitCode.found(completions.size()).number();
    }
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.CompletionsFormat;
import fr.questeur.engine.Completions;
import fr.questeur.engine.SearchRequest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur suggest PREFIX}: what the index has that begins so. */
final class SuggestCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final Supplier<List<String>> prefix;
  private final Supplier<Integer> limit;
  private final Supplier<CompletionsFormat> format;

  SuggestCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    prefix = options.arguments("PREFIX", "suggest.prefix");
    limit = options.option("--limit", "N", "limit", ValueType.NUMBER, 10);
    format = options.choice("--format", "FORMAT", "record.format", CompletionsFormat.TEXT);
  }

  @Override
  public Integer call() {
    int limit = this.limit.get();
    if (limit < 0 || limit > SearchRequest.SOME) {
      throw context.usage(spec, "usage.limit", SearchRequest.SOME);
    }
    String begun = String.join(" ", prefix.get());
    try (Questeur questeur = Library.forReading(index, context)) {
      Completions completions = questeur.complete(begun, limit);
      format.get().print(begun, completions, context.look(), context.streams().out());
      int shown = completions.first().size();
      if (format.get() == CompletionsFormat.TEXT && shown < completions.total()) {
        context.say("suggest.rest", shown, completions.total());
      }
      return ExitCode.found(completions.total()).number();
    }
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code questeur complete -- WORD…}: what the last word of a command line may become, a line for
 * each; for the scripts that {@link CompletionCommand} prints.
 */
final class CompleteCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final Supplier<Boolean> asTyped;
  private final Supplier<List<String>> words;

  CompleteCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    asTyped = options.flag("--as-typed", "complete.as.typed");
    words = options.possibleArguments(0, "WORD", "complete.words", List.of(""));
  }

  @Override
  public Integer call() {
    List<String> words = this.words.get();
    // Nobody wants an index to be made, or an error to be told, in the midst of typing.
    try (Questeur questeur = new Questeur(folder(words), context.clock())) {
      Candidates candidates =
          new Candidates(spec.root(), new CandidateValues(questeur), asTyped.get());
      for (String candidate : candidates.of(words)) {
        context.streams().out().println(Style.clean(candidate));
      }
    }
    return ExitCode.DONE.number();
  }

  /** The index of the command line that is being typed. */
  private Path folder(List<String> words) {
    int option = words.indexOf("--index");
    return option >= 0 && option + 2 < words.size()
        ? Path.of(words.get(option + 1))
        : index.resolve(context.preferences());
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code questeur complete -- WORD…}: what the last word of a command line may become, a line for
 * each; for the scripts that {@link CompletionCommand} prints.
 */
@Command(name = "complete", hidden = true)
final class CompleteCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "WORD", arity = "0..*", hidden = true)
  private List<String> words = List.of("");

  CompleteCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    // Nobody wants an index to be made, or an error to be told, in the midst of typing.
    try (Questeur questeur = new Questeur(folder(), context.clock())) {
      Candidates candidates = new Candidates(spec.root(), new CandidateValues(questeur));
      for (String candidate : candidates.of(words)) {
        context.streams().out().println(Style.clean(candidate));
      }
    }
    return ExitCode.DONE.number();
  }

  /** The index of the command line that is being typed. */
  private Path folder() {
    int option = words.indexOf("--index");
    return option >= 0 && option + 2 < words.size()
        ? Path.of(words.get(option + 1))
        : index.resolve(context.preferences());
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.StatusFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code questeur status}: what the index holds, and up to which date. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private IndexFolder index;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "record.format")
  private StatusFormat format = StatusFormat.TEXT;

  StatusCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Questeur questeur = Library.forReading(index, context)) {
      format.print(questeur.status(), context.look(), context.streams().out());
      return ExitCode.DONE.number();
    }
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.StatusFormat;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code questeur status}: what the index holds, and up to which date. */
final class StatusCommand implements Callable<Integer> {

  private final Context context;
  private final IndexFolder index;
  private final Supplier<StatusFormat> format;

  StatusCommand(Context context, Options options) {
    this.context = context;
    index = new IndexFolder(options);
    format = options.choice("--format", "FORMAT", "record.format", StatusFormat.TEXT);
  }

  @Override
  public Integer call() {
    try (Questeur questeur = Library.forReading(index, context)) {
      format.get().print(questeur.status(), context.look(), context.streams().out());
      return ExitCode.DONE.number();
    }
  }
}

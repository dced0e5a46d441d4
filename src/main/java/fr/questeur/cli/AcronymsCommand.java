package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.AcronymFormat;
import fr.questeur.engine.AcronymUse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code questeur acronyms}: what acronyms stand for, as the documents define them. */
final class AcronymsCommand implements Callable<Integer> {

  private final Context context;
  private final IndexFolder index;
  private final Supplier<AcronymFormat> format;

  AcronymsCommand(Context context, Options options) {
    this.context = context;
    index = new IndexFolder(options);
    format = options.choice("--format", "FORMAT", "record.format", AcronymFormat.TEXT);
  }

  @Override
  public Integer call() {
    try (Questeur questeur = Library.forReading(index, context)) {
      List<AcronymUse> acronyms = questeur.acronyms();
      format.get().print(acronyms, context.look(), context.streams().out());
      return (acronyms.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE).number();
    }
  }
}

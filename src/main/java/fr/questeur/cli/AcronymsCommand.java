package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.AcronymFormat;
import fr.questeur.engine.AcronymUse;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code questeur acronyms}: what acronyms stand for, as the documents define them. */
@Command(name = "acronyms")
final class AcronymsCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private IndexFolder index;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "record.format")
  private AcronymFormat format = AcronymFormat.TEXT;

  AcronymsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Questeur questeur = Library.forReading(index, context)) {
      List<AcronymUse> acronyms = questeur.acronyms();
      format.print(acronyms, context.look(), context.streams().out());
      return (acronyms.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE).number();
    }
  }
}

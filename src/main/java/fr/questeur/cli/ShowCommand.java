package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.RecordFormat;
import fr.questeur.model.Publication;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code questeur show ID}: one publication, whole. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "show.format")
  private RecordFormat format = RecordFormat.TEXT;

  @Option(names = "--sources", descriptionKey = "sources")
  private boolean sources;

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Questeur questeur = Library.forReading(index, context)) {
      List<Publication> found = questeur.lookup(id);
      return (found.size() == 1
              ? show(found.getFirst(), questeur)
              : Ambiguity.notOne(id, found, format == RecordFormat.JSON, context))
          .number();
    }
  }

  private ExitCode show(Publication publication, Questeur questeur) {
    PrintStream out = context.streams().out();
    if (sources) {
      List<Publication> renditions = questeur.renditions(publication.identifier());
      format.printWithSources(publication, renditions, context.look(), out);
    } else {
      format.print(publication, context.look(), out);
    }
    return ExitCode.DONE;
  }
}

package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.RecordFormat;
import fr.questeur.model.Publication;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code questeur show ID}: one publication, whole. */
final class ShowCommand implements Callable<Integer> {

  private final Context context;
  private final IndexFolder index;
  private final Supplier<String> id;
  private final Supplier<RecordFormat> format;
  private final Supplier<Boolean> sources;

  ShowCommand(Context context, Options options) {
    this.context = context;
    index = new IndexFolder(options);
    id = options.argument("ID", "id", ValueType.TEXT);
    format = options.choice("--format", "FORMAT", "show.format", RecordFormat.TEXT);
    sources = options.flag("--sources", "sources");
  }

  @Override
  public Integer call() {
    String id = this.id.get();
    try (Questeur questeur = Library.forReading(index, context)) {
      List<Publication> found = questeur.lookup(id);
      return (found.size() == 1
              ? show(found.getFirst(), questeur)
              : Ambiguity.notOne(id, found, format.get() == RecordFormat.JSON, context))
          .number();
    }
  }

  private ExitCode show(Publication publication, Questeur questeur) {
    PrintStream out = context.streams().out();
    if (sources.get()) {
      List<Publication> renditions = questeur.renditions(publication.identifier());
      format.get().printWithSources(publication, renditions, context.look(), out);
    } else {
      format.get().print(publication, context.look(), out);
    }
    return ExitCode.DONE;
  }
}

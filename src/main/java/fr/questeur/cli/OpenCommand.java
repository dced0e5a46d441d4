package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.model.Publication;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code questeur open ID}: the official page in a browser. */
final class OpenCommand implements Callable<Integer> {

  private final Context context;
  private final IndexFolder index;
  private final Supplier<String> id;
  private final Supplier<Boolean> print;

  OpenCommand(Context context, Options options) {
    this.context = context;
    index = new IndexFolder(options);
    id = options.argument("ID", "id", ValueType.TEXT);
    print = options.flag("--print", "open.print");
  }

  @Override
  public Integer call() throws InterruptedException {
    String id = this.id.get();
    try (Questeur questeur = Library.forReading(index, context)) {
      List<Publication> found = questeur.lookup(id);
      return (found.size() == 1
              ? open(found.getFirst())
              : Ambiguity.notOne(id, found, false, context))
          .number();
    }
  }

  private ExitCode open(Publication publication) throws InterruptedException {
    Optional<String> page = publication.link().filter(Browser::takes);
    if (page.isEmpty()) {
      context.say("open.none", publication.identifier());
      return ExitCode.NOTHING_FOUND;
    }
    if (print.get()) {
      context.streams().out().println(page.get());
      return ExitCode.DONE;
    }
    if (new Browser(context.surroundings()).open(page.get())) {
      return ExitCode.DONE;
    }
    context.say("open.failed", page.get());
    return ExitCode.USAGE;
  }
}

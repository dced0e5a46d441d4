package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.model.Publication;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code questeur open ID}: the official page in a browser. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Option(names = "--print", descriptionKey = "open.print")
  private boolean print;

  OpenCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
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
    if (print) {
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

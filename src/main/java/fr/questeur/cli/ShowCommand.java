package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.RecordFormat;
import fr.questeur.engine.Hit;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Sort;
import fr.questeur.model.Publication;
import fr.questeur.query.Query;
import fr.questeur.query.QuerySyntaxException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
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

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "record.format")
  private RecordFormat format = RecordFormat.TEXT;

  @Option(names = "--sources", descriptionKey = "sources")
  private boolean sources;

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Questeur questeur = Library.forReading(index, context)) {
      Optional<Publication> publication = questeur.find(id);
      if (publication.isPresent()) {
        return show(publication.get(), questeur);
      }
      return showNumbered(questeur);
    }
  }

  /** A number without legislature or type may be that of several questions: these are listed. */
  private int showNumbered(Questeur questeur) {
    Query query;
    try {
      query = questeur.query(id.matches("\\d+") ? "n°" + id : id);
    } catch (QuerySyntaxException e) {
      return none();
    }
    if (!(query instanceof Query.Identifier)) {
      return none();
    }
    SearchResult found =
        questeur.search(
            new SearchRequest(query, List.of(), List.of(), Sort.NEWEST, SearchRequest.SOME, 1));
    if (found.total() == 0) {
      return none();
    }
    if (found.total() == 1) {
      return show(found.hits().getFirst().publication(), questeur);
    }
    context.say("show.several", id);
    for (Hit hit : found.hits()) {
      context.streams().out().println(hit.publication().identifier());
    }
    return ExitCode.DONE.number();
  }

  private int none() {
    context.say("show.none", id);
    return ExitCode.NOTHING_FOUND.number();
  }

  private int show(Publication publication, Questeur questeur) {
    PrintStream out = context.streams().out();
    if (sources) {
      List<Publication> renditions = questeur.renditions(publication.identifier());
      format.printWithSources(publication, renditions, context.look(), out);
    } else {
      format.print(publication, context.look(), out);
    }
    return ExitCode.DONE.number();
  }
}

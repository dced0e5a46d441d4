package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.IngestFormat;
import fr.questeur.ingest.IngestReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code questeur index PATH…}: brings documents into the index. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<String> paths;

  @Option(names = "--amo", paramLabel = "ZIP", descriptionKey = "amo")
  private List<String> referentials = List.of();

  @Option(names = "--report", paramLabel = "FORMAT", descriptionKey = "report")
  private IngestFormat report = IngestFormat.TEXT;

  IndexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<String> all = new ArrayList<>(referentials);
    all.addAll(paths);
    try (Questeur questeur = Library.forWriting(index, context)) {
      IngestReport done = questeur.ingest(all, context.streams().in());
      Failures.say(done.failures(), context);
      report.print(done, questeur.status(), context.look(), context.streams().out());
      return Failures.exitCode(done.failures()).number();
    }
  }
}

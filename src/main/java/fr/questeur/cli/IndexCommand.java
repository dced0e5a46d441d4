package fr.questeur.cli;

import fr.questeur.cli.output.IngestFormat;
import fr.questeur.ingest.IngestOptions;
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

  @Option(names = "--prune", descriptionKey = "prune")
  private boolean prune;

  @Option(names = "--rebuild", descriptionKey = "rebuild")
  private boolean rebuild;

  @Option(names = "--dry-run", descriptionKey = "dryRun")
  private boolean dryRun;

  IndexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<String> all = new ArrayList<>(referentials);
    all.addAll(paths);
    IngestOptions options = new IngestOptions(prune, rebuild, dryRun);
    return Ingested.run(all, context.streams().in(), options, report, index, context).number();
  }
}

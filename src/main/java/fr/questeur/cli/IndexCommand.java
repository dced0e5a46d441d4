package fr.questeur.cli;

import fr.questeur.cli.output.IngestFormat;
import fr.questeur.ingest.IngestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code questeur index PATH…}: brings documents into the index. */
final class IndexCommand implements Callable<Integer> {

  private final Context context;
  private final IndexFolder index;
  private final Supplier<List<String>> paths;
  private final Supplier<List<String>> referentials;
  private final Supplier<IngestFormat> report;
  private final Supplier<Boolean> prune;
  private final Supplier<Boolean> rebuild;
  private final Supplier<Boolean> dryRun;

  IndexCommand(Context context, Options options) {
    this.context = context;
    index = new IndexFolder(options);
    paths = options.arguments("PATH", "paths");
    referentials = options.repeated("--amo", "ZIP", "amo", ValueType.TEXT);
    report = options.choice("--report", "FORMAT", "report", IngestFormat.TEXT);
    prune = options.flag("--prune", "prune");
    rebuild = options.flag("--rebuild", "rebuild");
    dryRun = options.flag("--dry-run", "dryRun");
  }

  @Override
  public Integer call() {
    List<String> all = new ArrayList<>(referentials.get());
    all.addAll(paths.get());
    IngestOptions options = new IngestOptions(prune.get(), rebuild.get(), dryRun.get());
    return Ingested.run(all, context.streams().in(), options, report.get(), index, context)
        .number();
  }
}

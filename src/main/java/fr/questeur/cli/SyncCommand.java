package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.IngestFormat;
import fr.questeur.ingest.IngestOptions;
import fr.questeur.model.QuestionType;
import fr.questeur.source.opendata.Fetched;
import fr.questeur.source.opendata.OpenDataSite;
import fr.questeur.source.opendata.Outcome;
import fr.questeur.source.opendata.Problem;
import fr.questeur.source.opendata.SyncRequest;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur sync}: downloads what is new in the open data, and indexes it. */
final class SyncCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final CacheFolder cache;
  private final Supplier<Optional<String>> base;
  private final Supplier<List<Integer>> legislatures;
  private final Supplier<List<QuestionType>> types;
  private final Supplier<Boolean> dryRun;
  private final Supplier<Boolean> quiet;
  private final Supplier<IngestFormat> report;

  SyncCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    cache = new CacheFolder(options);
    base = options.option("--base", "URL", "base", ValueType.TEXT);
    legislatures = options.repeated("--legislature", "N", "sync.legislature", ValueType.NUMBER);
    types =
        options.repeated("--type", "QE|QG|QOSD", "sync.type", ValueType.choice(QuestionType.class));
    dryRun = options.flag("--dry-run", "sync.dry.run");
    quiet = options.flag("--quiet", "sync.quiet");
    report = options.choice("--report", "FORMAT", "report", IngestFormat.TEXT);
  }

  @Override
  public Integer call() throws InterruptedException {
    SyncRequest request =
        new SyncRequest(
            site(),
            cache.resolve(context.surroundings()),
            checkedLegislatures(),
            Set.copyOf(types.get()),
            dryRun.get());
    List<Fetched> archives =
        Questeur.download(
            request, context.clock(), Thread::sleep, new SyncNarrator(context, quiet.get()));
    ExitCode downloads = exitCode(archives);
    // Not the new ones only: an earlier run may have ended before it indexed what it had fetched.
    List<String> paths =
        archives.stream().map(Fetched::file).filter(Files::exists).map(Path::toString).toList();
    if (dryRun.get() || paths.isEmpty()) {
      return downloads.number();
    }
    InputStream none = InputStream.nullInputStream();
    ExitCode ingestion =
        Ingested.run(paths, none, IngestOptions.DEFAULT, report.get(), index, context);
    boolean failed = downloads != ExitCode.DONE && ingestion != ExitCode.INTERRUPTED;
    return (failed ? downloads : ingestion).number();
  }

  private OpenDataSite site() {
    Optional<String> given =
        base.get().or(() -> context.surroundings().variable("QUESTEUR_OPEN_DATA"));
    return new OpenDataSite(given.map(this::address).orElse(OpenDataSite.ASSEMBLEE));
  }

  private URI address(String text) {
    return OpenDataSite.address(text).orElseThrow(() -> context.usage(spec, "usage.base", text));
  }

  private Set<Integer> checkedLegislatures() {
    for (int legislature : legislatures.get()) {
      if (legislature < OpenDataSite.FIRST_LEGISLATURE) {
        throw context.usage(
            spec, "usage.sync.legislature", legislature, OpenDataSite.FIRST_LEGISLATURE);
      }
    }
    return Set.copyOf(legislatures.get());
  }

  /** The network before the archives: what did not come at all is the greater loss. */
  private static ExitCode exitCode(List<Fetched> archives) {
    ExitCode code = ExitCode.DONE;
    for (Fetched fetched : archives) {
      if (fetched.outcome() instanceof Outcome.Failed failed) {
        if (failed.problem().kind().isDamage()) {
          code = ExitCode.INPUT;
        } else if (!isNotPublished(fetched)) {
          return ExitCode.NETWORK;
        }
      }
    }
    boolean none = archives.stream().allMatch(SyncCommand::isNotPublished);
    return none ? ExitCode.NETWORK : code;
  }

  /** Not every legislature has every type from its first day; what was there once is missed. */
  private static boolean isNotPublished(Fetched fetched) {
    return fetched.outcome() instanceof Outcome.Failed failed
        && failed.problem().kind() == Problem.Kind.NOT_FOUND
        && !Files.exists(fetched.file());
  }
}

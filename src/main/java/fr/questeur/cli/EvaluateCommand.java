package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.EvaluationFormat;
import fr.questeur.evaluation.AsOf;
import fr.questeur.evaluation.EvaluationReport;
import fr.questeur.evaluation.EvaluationRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur evaluate}: runs judged queries and says how good the ranking is. */
final class EvaluateCommand implements Callable<Integer> {

  /** So many documents that are not there show what is wrong with the queries. */
  private static final int NAMED = 10;

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final Supplier<Path> queries;
  private final Supplier<Boolean> similar;
  private final Supplier<Path> judgements;
  private final Supplier<Path> run;
  private final Supplier<Optional<Path>> baseline;
  private final Supplier<AsOf> asOf;
  private final Supplier<EvaluationFormat> format;

  EvaluateCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    queries = options.required("--queries", "TSV", "evaluate.queries", ValueType.PATH);
    similar = options.flag("--similar", "evaluate.similar");
    judgements = options.required("--qrels", "QRELS", "evaluate.qrels", ValueType.PATH);
    run = options.required("--run", "OUT", "evaluate.out", ValueType.PATH);
    baseline = options.option("--baseline", "RUN", "evaluate.compare", ValueType.PATH);
    asOf = options.option("--as-of", "DATE", "evaluate.as.of", ValueType.AS_OF, new AsOf.Now());
    format = options.choice("--format", "FORMAT", "record.format", EvaluationFormat.TEXT);
  }

  @Override
  public Integer call() {
    if (!similar.get() && asOf.get() instanceof AsOf.Answered) {
      throw context.usage(spec, "usage.evaluate.answered");
    }
    try (Questeur questeur = Library.forReadingLong(index, context)) {
      EvaluationReport report =
          questeur.evaluate(
              new EvaluationRequest(
                  queries.get(),
                  similar.get(),
                  judgements.get(),
                  run.get(),
                  baseline.get(),
                  asOf.get()));
      report.unknown().stream().limit(NAMED).forEach(id -> context.say("evaluate.unknown", id));
      if (report.unknown().size() > NAMED) {
        context.say("evaluate.unknown.rest", report.unknown().size() - NAMED);
      }
      format.get().print(report, context.look(), context.streams().out());
      return ExitCode.DONE.number();
    }
  }
}

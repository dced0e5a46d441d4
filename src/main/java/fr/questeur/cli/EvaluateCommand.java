package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.EvaluationFormat;
import fr.questeur.evaluation.EvaluationReport;
import fr.questeur.evaluation.EvaluationRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code questeur evaluate}: runs judged queries and says how good the ranking is. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

  /** So many documents that are not there show what is wrong with the queries. */
  private static final int NAMED = 10;

  private final Context context;

  @Mixin private IndexFolder index;

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "TSV",
      descriptionKey = "evaluate.queries")
  private Path queries;

  @Option(names = "--similar", descriptionKey = "evaluate.similar")
  private boolean similar;

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "QRELS",
      descriptionKey = "evaluate.qrels")
  private Path judgements;

  @Option(names = "--run", required = true, paramLabel = "OUT", descriptionKey = "evaluate.out")
  private Path run;

  @Option(names = "--baseline", paramLabel = "RUN", descriptionKey = "evaluate.compare")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "evaluate.as.of")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "record.format")
  private EvaluationFormat format = EvaluationFormat.TEXT;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (Questeur questeur = Library.forReading(index, context)) {
      EvaluationReport report =
          questeur.evaluate(
              new EvaluationRequest(queries, similar, judgements, run, baseline, asOf));
      report.unknown().stream().limit(NAMED).forEach(id -> context.say("evaluate.unknown", id));
      if (report.unknown().size() > NAMED) {
        context.say("evaluate.unknown.rest", report.unknown().size() - NAMED);
      }
      format.print(report, context.look(), context.streams().out());
      return ExitCode.DONE.number();
    }
  }
}

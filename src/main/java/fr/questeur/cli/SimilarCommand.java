package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.Page;
import fr.questeur.cli.output.ResultFormat;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.SimilarRequest;
import fr.questeur.engine.Standing;
import fr.questeur.engine.Subject;
import fr.questeur.ingest.NoSubjectException;
import fr.questeur.model.Publication;
import fr.questeur.query.Field;
import fr.questeur.query.Query;
import fr.questeur.query.QuerySyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questeur similar ID}: the questions that call for the same answer. */
@Command(name = "similar")
final class SimilarCommand implements Callable<Integer> {

  /** Stands for standard input. */
  private static final String STANDARD_INPUT = "-";

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "id")
  private String id;

  @Option(names = "--text", paramLabel = "TEXT", arity = "1..*", descriptionKey = "similar.text")
  private List<String> text;

  @Option(names = "--file", paramLabel = "FILE", descriptionKey = "similar.file")
  private String file;

  @Option(names = "--answered", descriptionKey = "similar.answered")
  private boolean answered;

  @Option(names = "--pending", descriptionKey = "similar.pending")
  private boolean pending;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "similar.asof")
  private String asOf;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private ResultFormat format = ResultFormat.TEXT;

  SimilarCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws NoSubjectException {
    int limit = Integer.parseInt(context.preferences().limit(this.limit).value());
    checkUsage(limit);
    try (Questeur questeur = Library.forReading(index, context)) {
      Optional<LocalDate> day = day(questeur);
      List<Publication> found = id == null ? List.of() : questeur.lookup(id);
      if (id != null && found.size() != 1) {
        return Ambiguity.notOne(id, found, format == ResultFormat.JSON, context).number();
      }
      Subject subject = id == null ? read() : Subject.of(found.getFirst());
      if (subject.isBlank() && text != null) {
        throw context.usage(spec, "usage.similar.blank");
      }
      if (subject.isBlank()) {
        context.say("similar.nothing", named());
      }
      SearchResult result = questeur.similar(new SimilarRequest(subject, standing(), day, limit));
      format
          .renderer(context.look())
          .render(new Page(named(), Math.max(1, limit), 1), result, context.streams().out());
      return ExitCode.found(result.total()).number();
    }
  }

  private void checkUsage(int limit) {
    if (Stream.of(id, text, file).filter(given -> given != null).count() != 1) {
      throw context.usage(spec, "usage.similar.one");
    }
    if (answered && pending) {
      throw context.usage(spec, "usage.similar.standing");
    }
    if (limit < 0 || limit > SimilarRequest.MAX_LIMIT) {
      throw context.usage(spec, "usage.limit", SimilarRequest.MAX_LIMIT);
    }
  }

  private Subject read() throws NoSubjectException {
    if (file == null && !isStandardInput()) {
      return Subject.of(String.join(" ", text));
    }
    String path = file == null ? STANDARD_INPUT : file;
    return Questeur.subject(path, context.clock(), context.streams().in());
  }

  private boolean isStandardInput() {
    return text.equals(List.of(STANDARD_INPUT));
  }

  private Standing standing() {
    return answered ? Standing.ANSWERED : pending ? Standing.PENDING : Standing.ANY;
  }

  private Optional<LocalDate> day(Questeur questeur) {
    if (asOf == null) {
      return Optional.empty();
    }
    try {
      Query days = questeur.condition(Field.DATE, asOf);
      return days instanceof Query.DateRange range ? range.from().or(range::to) : Optional.empty();
    } catch (QuerySyntaxException e) {
      throw context.usage(spec, "usage.filter", "as-of", context.explain(e));
    }
  }

  /** What the result is of. */
  private String named() {
    return id != null ? id : file != null ? file : String.join(" ", text);
  }
}

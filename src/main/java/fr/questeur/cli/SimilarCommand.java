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
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur similar ID}: the questions that call for the same answer. */
final class SimilarCommand implements Callable<Integer> {

  /** Stands for standard input. */
  private static final String STANDARD_INPUT = "-";

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final Supplier<Optional<String>> id;
  private final Supplier<List<String>> text;
  private final Supplier<Optional<String>> file;
  private final Supplier<Boolean> answered;
  private final Supplier<Boolean> pending;
  private final Supplier<Optional<String>> asOf;
  private final Supplier<Optional<Integer>> limit;
  private final Supplier<ResultFormat> format;

  SimilarCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    id = options.possibleArgument("ID", "id", ValueType.TEXT);
    text = options.words("--text", "TEXT", "similar.text");
    file = options.option("--file", "FILE", "similar.file", ValueType.TEXT);
    answered = options.flag("--answered", "similar.answered");
    pending = options.flag("--pending", "similar.pending");
    asOf = options.option("--as-of", "DATE", "similar.asof", ValueType.TEXT);
    limit = options.option("--limit", "N", "limit", ValueType.NUMBER);
    format = options.choice("--format", "FORMAT", "format", ResultFormat.TEXT);
  }

  @Override
  public Integer call() throws NoSubjectException {
    int limit = Integer.parseInt(context.preferences().limit(this.limit.get()).value());
    checkUsage(limit);
    try (Questeur questeur = Library.forReading(index, context)) {
      Optional<LocalDate> day = day(questeur);
      Optional<String> id = this.id.get();
      List<Publication> found = id.map(questeur::lookup).orElse(List.of());
      if (id.isPresent() && found.size() != 1) {
        boolean json = format.get() == ResultFormat.JSON;
        return Ambiguity.notOne(id.get(), found, json, context).number();
      }
      Subject subject = id.isEmpty() ? read() : Subject.of(found.getFirst());
      if (subject.isBlank() && !text.get().isEmpty()) {
        throw context.usage(spec, "usage.similar.blank");
      }
      if (subject.isBlank()) {
        context.say("similar.nothing", named());
      }
      SearchResult result = questeur.similar(new SimilarRequest(subject, standing(), day, limit));
      if (result.nothingAsked() && !subject.isBlank()) {
        context.say("similar.words");
      }
      if (result.nearest()) {
        context.say("similar.nearest");
      }
      Page page = new Page(named(), limit, 1, false);
      format.get().renderer(context.look()).render(page, result, context.streams().out());
      int shown = result.hits().size();
      if (format.get().isBare() && limit > 0 && shown < result.total()) {
        context.say("total.rest.limit", shown, result.total());
      }
      return ExitCode.found(result.total()).number();
    }
  }

  private void checkUsage(int limit) {
    if (Stream.of(id.get().isPresent(), !text.get().isEmpty(), file.get().isPresent())
            .filter(given -> given)
            .count()
        != 1) {
      throw context.usage(spec, "usage.similar.one");
    }
    if (answered.get() && pending.get()) {
      throw context.usage(spec, "usage.similar.standing");
    }
    if (limit < 0 || limit > SimilarRequest.MAX_LIMIT) {
      throw context.usage(spec, "usage.limit", SimilarRequest.MAX_LIMIT);
    }
  }

  private Subject read() throws NoSubjectException {
    if (file.get().isEmpty() && !isStandardInput()) {
      return Subject.of(String.join(" ", text.get()));
    }
    String path = file.get().orElse(STANDARD_INPUT);
    return Questeur.subject(path, context.clock(), context.streams().in());
  }

  private boolean isStandardInput() {
    return text.get().equals(List.of(STANDARD_INPUT));
  }

  private Standing standing() {
    return answered.get() ? Standing.ANSWERED : pending.get() ? Standing.PENDING : Standing.ANY;
  }

  private Optional<LocalDate> day(Questeur questeur) {
    if (asOf.get().isEmpty()) {
      return Optional.empty();
    }
    try {
      Query days = questeur.condition(Field.DATE, asOf.get().get());
      return days instanceof Query.DateRange range ? range.from().or(range::to) : Optional.empty();
    } catch (QuerySyntaxException e) {
      throw context.usage(spec, "usage.filter", "as-of", context.explain(e));
    }
  }

  /** What the result is of. */
  private String named() {
    return id.get().or(file).orElseGet(() -> String.join(" ", text.get()));
  }
}

package fr.questeur.evaluation;

import fr.questeur.engine.Lookup;
import fr.questeur.engine.Ranked;
import fr.questeur.engine.SearchEngine;
import fr.questeur.engine.SimilarRequest;
import fr.questeur.engine.Standing;
import fr.questeur.engine.Subject;
import fr.questeur.evaluation.EvaluationException.Reason;
import fr.questeur.evaluation.EvaluationReport.Comparison;
import fr.questeur.evaluation.EvaluationReport.Value;
import fr.questeur.model.Publication;
import fr.questeur.query.Query;
import fr.questeur.query.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs queries on an index and measures what was found. */
public final class Evaluation {

  private static final Span NOWHERE = new Span(0, 0);

  private Evaluation() {}

  /**
   * Runs the queries, writes the run, and measures it.
   *
   * @throws EvaluationException if a file cannot be used; all are read before the first query runs
   */
  public static EvaluationReport run(EvaluationRequest request, SearchEngine engine) {
    List<Topic> topics = Topic.read(request.queries());
    Judgements judgements = Judgements.read(request.judgements());
    List<String> judged =
        topics.stream().map(Topic::id).filter(id -> !judgements.of(id).isEmpty()).toList();
    if (judged.isEmpty()) {
      throw EvaluationException.inFile(Reason.NOTHING, request.judgements());
    }
    Optional<Run> baseline = request.baseline().map(Run::read);
    if (baseline.isPresent() && judged.stream().allMatch(id -> baseline.get().of(id).isEmpty())) {
      throw EvaluationException.inFile(Reason.NOTHING, request.baseline().get());
    }

    keepInputs(request);
    Map<String, List<Ranked>> hits = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (Topic topic : topics) {
      if (request.similar()) {
        List<Publication> meant = Lookup.find(topic.text(), engine);
        if (meant.size() != 1) {
          unknown.add(topic.text());
        }
        hits.put(
            topic.id(),
            meant.size() == 1 ? similar(meant.getFirst(), request.asOf(), engine) : List.of());
      } else {
        hits.put(topic.id(), matching(topic, request.asOf(), engine));
      }
    }
    Run run = new Run(hits);
    run.write(request.run());
    List<Value> values =
        Stream.of(Measure.values())
            .map(measure -> value(measure, judged, judgements, run, baseline))
            .toList();
    return new EvaluationReport(topics.size(), judged.size(), unknown, values);
  }

  private static void keepInputs(EvaluationRequest request) {
    Stream.concat(Stream.of(request.queries(), request.judgements()), request.baseline().stream())
        .filter(input -> isSame(input, request.run()))
        .findFirst()
        .ifPresent(input -> {
          throw EvaluationException.inFile(Reason.OVERWRITTEN, input);
        });
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) { // one of them is not there
      return false;
    }
  }

  private static List<Ranked> matching(Topic topic, AsOf asOf, SearchEngine engine) {
    Optional<LocalDate> day =
        asOf instanceof AsOf.Day given ? Optional.of(given.day()) : Optional.empty();
    return engine.rank(new Query.FreeText(topic.text(), NOWHERE), day, Run.DEPTH);
  }

  private static List<Ranked> similar(Publication document, AsOf asOf, SearchEngine engine) {
    Optional<LocalDate> day =
        switch (asOf) {
          case AsOf.Now now -> Optional.empty();
          case AsOf.Day given -> Optional.of(given.day());
          case AsOf.Answered answered -> AsOf.answered(document);
        };
    if (asOf instanceof AsOf.Answered && day.isEmpty()) {
      return List.of();
    }
    return engine.rank(new SimilarRequest(Subject.of(document), Standing.ANY, day, Run.DEPTH));
  }

  private static Value value(
      Measure measure,
      List<String> judged,
      Judgements judgements,
      Run run,
      Optional<Run> baseline) {
    double[] scores = scores(measure, judged, judgements, run);
    return new Value(
        measure,
        mean(scores),
        baseline.map(other -> {
          double[] others = scores(measure, judged, judgements, other);
          return new Comparison(mean(others), RandomizationTest.p(scores, others));
        }));
  }

  private static double[] scores(
      Measure measure, List<String> queries, Judgements judgements, Run run) {
    return queries.stream()
        .mapToDouble(query -> measure.of(run.of(query), judgements.of(query)))
        .toArray();
  }

  private static double mean(double[] scores) {
    return Arrays.stream(scores).average().orElseThrow();
  }
}

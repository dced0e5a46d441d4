package fr.questeur.evaluation;

import fr.questeur.Questeur;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judged queries made from any questions, without anybody's judging: each set has the records to
 * index ({@code records.jsonl}), the queries of the half to tune on and of the half held out
 * ({@code tune.tsv}, {@code heldout.tsv}; even and odd numbers of questions), and the {@code qrels}
 * of both.
 */
public final class EvaluationSets {

  private final List<Question> questions;

  private EvaluationSets(List<Question> questions) {
    this.questions = questions;
  }

  /** Reads every question below the path, whatever its rendition. */
  public static EvaluationSets read(Path data) {
    Map<String, Question> questions = new TreeMap<>();
    Questeur.parse(
        List.of(data.toString()),
        Clock.systemUTC(),
        InputStream.nullInputStream(),
        record -> {
          if (record instanceof Question question) {
            questions.put(question.identifier(), question);
          }
        });
    return new EvaluationSets(List.copyOf(questions.values()));
  }

  /**
   * Title → its own question, from which the title is left out (and the analyses, of which it is
   * the first). Only titles that one question alone bears.
   */
  public void titles(Path folder) throws IOException {
    Map<String, Long> bearers =
        questions.stream()
            .flatMap(question -> question.title().stream())
            .collect(Collectors.groupingBy(EvaluationSets::key, Collectors.counting()));
    Map<Question, String> queries = new TreeMap<>(EvaluationSets::byIdentifier);
    for (Question question : questions) {
      question
          .title()
          .filter(title -> bearers.get(key(title)) == 1)
          .ifPresent(title -> queries.put(question, title));
    }
    write(folder, questions.stream().map(EvaluationSets::untitled).toList(), queries);
  }

  /**
   * The last sentence of a written question, which is what is asked → its own question, from which
   * that sentence, the title and the answer are left out: a long query in whole sentences.
   */
  public void demands(Path folder) throws IOException {
    List<Question> records = new ArrayList<>();
    Map<Question, String> queries = new TreeMap<>(EvaluationSets::byIdentifier);
    for (Question question : questions) {
      String text = question.question().map(Passage::text).orElse("");
      int end = text.length();
      int start = Math.max(text.lastIndexOf(". ", end - 2), text.lastIndexOf(".\n", end - 2));
      if (start > end / 2 && end - start > 60) {
        queries.put(question, text.substring(start + 1).strip().replaceAll("\\s+", " "));
        records.add(
            untitled(question).toBuilder()
                .question(Optional.of(Passage.of(text.substring(0, start + 1))))
                .answer(Optional.empty())
                .exchange(List.of())
                .build());
      } else {
        records.add(untitled(question));
      }
    }
    write(folder, records, queries);
  }

  private static int byIdentifier(Question one, Question other) {
    return one.identifier().compareTo(other.identifier());
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.FRENCH);
  }

  private static Question untitled(Question question) {
    return question.toBuilder().title(Optional.empty()).analyses(List.of()).build();
  }

  private static void write(Path folder, List<Question> records, Map<Question, String> queries)
      throws IOException {
    Files.createDirectories(folder);
    lines(folder.resolve("records.jsonl"), records.stream().map(RecordJson::toLine));
    lines(folder.resolve("tune.tsv"), half(queries, number -> number % 2 == 0));
    lines(folder.resolve("heldout.tsv"), half(queries, number -> number % 2 != 0));
    lines(
        folder.resolve("qrels"),
        queries.keySet().stream().map(Question::identifier).map(id -> id + " 0 " + id + " 1"));
  }

  private static Stream<String> half(Map<Question, String> queries, Predicate<Integer> numbers) {
    return queries.entrySet().stream()
        .filter(query -> numbers.test(query.getKey().id().number()))
        .map(query -> query.getKey().identifier() + "\t" + query.getValue());
  }

  private static void lines(Path file, Stream<String> lines) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      lines.forEach(line -> {
        try {
          out.write(line);
          out.newLine();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}

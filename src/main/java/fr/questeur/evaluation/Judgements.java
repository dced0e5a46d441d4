package fr.questeur.evaluation;

import fr.questeur.evaluation.EvaluationException.Reason;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Which documents people found relevant (<em>qrels</em>).
 *
 * @param grades query → document → grade; only relevant documents, whose grade is 1 or more
 */
record Judgements(Map<String, Map<String, Integer>> grades) {

  /** Reads lines of {@code query 0 document grade}. */
  static Judgements read(Path file) {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    Lines.read(
        file,
        (line, number) -> {
          String[] columns = line.strip().split("\\s+", -1);
          if (columns.length != 4 || !columns[3].matches("-?\\d{1,9}")) {
            throw EvaluationException.inLine(Reason.NO_JUDGEMENT, file, number);
          }
          int grade = Integer.parseInt(columns[3]);
          if (grade > 0) {
            grades.computeIfAbsent(columns[0], unused -> new HashMap<>()).put(columns[2], grade);
          }
        });
    return new Judgements(grades);
  }

  /** The relevant documents of a query with their grades; empty if there are none. */
  Map<String, Integer> of(String query) {
    return grades.getOrDefault(query, Map.of());
  }
}

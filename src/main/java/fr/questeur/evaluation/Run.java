package fr.questeur.evaluation;

import fr.questeur.engine.Ranked;
import fr.questeur.evaluation.EvaluationException.Reason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found for each query.
 *
 * @param hits query → documents, the best first
 */
record Run(Map<String, List<Ranked>> hits) {

  /** How many documents of each query count, and are written. */
  static final int DEPTH = 100;

  private static final String TAG = "questeur";

  /** Reads lines of {@code query Q0 document rank score tag}; scores give the order. */
  static Run read(Path file) {
    Map<String, List<Ranked>> hits = new LinkedHashMap<>();
    Lines.read(
        file,
        (line, number) -> {
          String[] columns = line.strip().split("\\s+", -1);
          if (columns.length != 6) {
            throw EvaluationException.inLine(Reason.NO_HIT, file, number);
          }
          try {
            double score = Double.parseDouble(columns[4]);
            hits.computeIfAbsent(columns[0], unused -> new ArrayList<>())
                .add(new Ranked(columns[2], score));
          } catch (NumberFormatException e) {
            throw EvaluationException.inLine(Reason.NO_HIT, file, number);
          }
        });
    if (hits.isEmpty()) {
      throw EvaluationException.inFile(Reason.NOTHING, file);
    }
    // The sort is stable: of equal scores the one written first stays first.
    hits.values().forEach(list -> list.sort(Comparator.comparingDouble(Ranked::score).reversed()));
    return new Run(hits);
  }

  /** The best documents found for a query, the best first. */
  List<String> of(String query) {
    return hits.getOrDefault(query, List.of()).stream()
        .limit(DEPTH)
        .map(Ranked::identifier)
        .toList();
  }

  /**
   * Writes it. Programs that read a run sort it by score and break ties their own way: equal scores
   * are written a trifle apart, so that the order stays the one that was scored here.
   */
  void write(Path file) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, List<Ranked>> query : hits.entrySet()) {
        int rank = 1;
        float above = Float.POSITIVE_INFINITY;
        for (Ranked hit : query.getValue()) {
          above = Math.min((float) hit.score(), Math.nextDown(above));
          out.write(
              String.join(
                  " ",
                  query.getKey(),
                  "Q0",
                  hit.identifier(),
                  String.valueOf(rank++),
                  String.valueOf(above),
                  TAG));
          out.newLine();
        }
      }
    } catch (IOException e) {
      throw EvaluationException.inFile(Reason.CANNOT_WRITE, file, e);
    }
  }
}

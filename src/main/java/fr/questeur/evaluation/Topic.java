package fr.questeur.evaluation;

import fr.questeur.evaluation.EvaluationException.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A query of an evaluation.
 *
 * @param id its name, without blanks
 * @param text free text
 */
public record Topic(String id, String text) {

  /** Reads a file with a query on each line: its id, a tab, its text. */
  static List<Topic> read(Path file) {
    List<Topic> topics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Lines.read(
        file,
        (line, number) -> {
          String[] columns = line.split("\t", -1);
          String id = columns[0].strip();
          if (columns.length != 2 || id.isEmpty() || id.contains(" ") || columns[1].isBlank()) {
            throw EvaluationException.inLine(Reason.NO_QUERY, file, number);
          }
          if (!ids.add(id)) {
            throw EvaluationException.inLine(Reason.REPEATED, file, number);
          }
          topics.add(new Topic(id, columns[1].strip()));
        });
    if (topics.isEmpty()) {
      throw EvaluationException.inFile(Reason.NOTHING, file);
    }
    return topics;
  }
}

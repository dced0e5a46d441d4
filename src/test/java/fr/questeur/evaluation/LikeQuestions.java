package fr.questeur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Questions of which each is like some others.
 *
 * @param like question → those like it, at least one
 */
record LikeQuestions(Map<String, Set<String>> like) {

  LikeQuestions() {
    this(new TreeMap<>());
  }

  /** Each of the two is like the other. */
  void add(String one, String other) {
    like.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
    like.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
  }

  /**
   * Those of which the question's number is even, or odd: the one to tune on, the other to tell.
   */
  LikeQuestions split(boolean even) {
    Map<String, Set<String>> half = new TreeMap<>(like);
    half.keySet()
        .removeIf(id -> (Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) % 2 == 0) != even);
    return new LikeQuestions(half);
  }

  /** Writes them as {@code evaluate --similar} reads them. */
  void write(Path queries, Path judgements) throws IOException {
    Files.write(queries, like.keySet().stream().map(id -> id + "\t" + id).toList());
    List<String> lines = new ArrayList<>();
    like.forEach(
        (id, others) -> others.forEach(other -> lines.add(String.join(" ", id, "0", other, "1"))));
    Files.write(judgements, lines);
  }
}

package fr.questeur.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Lines of a document, some of them its body, with accidents done to them. */
final class MutatedLines {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final String BLANKS = " \n\t\u00A0\u202F";

  /** A line and whether its words have to be in the record's text. */
  record Line(String text, boolean body) {}

  /**
   * An accident.
   *
   * @param kind 0 deletes a line, 1 repeats it, 2 cuts it off, 3 changes one of its blanks
   * @param line which line
   * @param place where in the line
   */
  record Accident(int kind, int line, int place) {}

  private final List<Line> lines;

  MutatedLines(List<Line> lines) {
    this.lines = new ArrayList<>(lines);
  }

  static Arbitrary<List<Accident>> accidents() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, 5000))
        .as(Accident::new)
        .list()
        .ofMaxSize(8);
  }

  void befall(List<Accident> accidents) {
    accidents.forEach(this::befall);
  }

  private void befall(Accident accident) {
    if (lines.isEmpty()) {
      return;
    }
    int index = accident.line() % lines.size();
    Line line = lines.get(index);
    int place = accident.place() % (line.text().length() + 1);
    switch (accident.kind()) {
      case 0 -> lines.remove(index);
      case 1 -> lines.add(index, line);
      case 2 -> lines.set(index, new Line(line.text().substring(0, place), line.body()));
      default -> lines.set(index, new Line(otherBlank(line.text(), place), line.body()));
    }
  }

  private static String otherBlank(String text, int place) {
    int blank = text.indexOf(' ', place);
    if (blank < 0) {
      return text;
    }
    char other = BLANKS.charAt(place % BLANKS.length());
    return text.substring(0, blank) + other + text.substring(blank + 1);
  }

  String text() {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }

  /** The words of the body that are more often there than in those texts. */
  List<String> lostIn(List<String> texts) {
    Map<String, Integer> kept = words(texts);
    List<String> lost = new ArrayList<>();
    words(lines.stream().filter(Line::body).map(Line::text).toList())
        .forEach((word, times) -> {
          if (kept.getOrDefault(word, 0) < times) {
            lost.add(word);
          }
        });
    return lost;
  }

  private static Map<String, Integer> words(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      WORD.matcher(text)
          .results()
          .map(MatchResult::group)
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }
}

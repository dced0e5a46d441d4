package fr.questeur.engine.lucene;

import fr.questeur.engine.ScoreShare;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.Explanation;

/**
 * Lucene's explanations of scores, made short: which term gives how much of the score is kept, how
 * its frequencies are reckoned is not.
 */
final class ScoreShares {

  /** What a term gives: {@code weight(question:asale in 12) [BM25Similarity], result of:}. */
  private static final Pattern TERM = Pattern.compile("weight\\((.*) in \\d+\\).*", Pattern.DOTALL);

  private ScoreShares() {}

  static ScoreShare of(Explanation explanation) {
    double value = explanation.getValue().doubleValue();
    Matcher term = TERM.matcher(explanation.getDescription());
    if (term.matches()) {
      return new ScoreShare(value, term.group(1), List.of());
    }
    List<ScoreShare> parts =
        Stream.of(explanation.getDetails())
            .filter(part -> part.isMatch() && part.getValue().doubleValue() != 0)
            .map(ScoreShares::of)
            .toList();
    return parts.size() == 1 && parts.getFirst().value() == value
        ? parts.getFirst()
        : new ScoreShare(value, explanation.getDescription().replaceFirst(",? of:$", ""), parts);
  }
}

package fr.questeur.engine.lucene;

import fr.questeur.engine.Evidence;
import fr.questeur.engine.lucene.AnalyzedText.Token;
import fr.questeur.engine.lucene.SharedPassages.Passage;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question compared with a text.
 *
 * @param document its number in the index
 * @param publication the question
 * @param score how like the text it is, from 0: the cosine of their terms, and the part of the
 *     shorter that is in the other word for word
 * @param subject the text
 * @param candidate the question's own text
 * @param passages what is in both, in the question's text
 */
record Comparison(
    int document,
    Publication publication,
    double score,
    QuestionProfile subject,
    QuestionProfile candidate,
    List<Passage> passages) {

  /** What shared passages count beside the terms. */
  private static final double PASSAGES = 1;

  private static final int PASSAGES_SHOWN = 2;
  private static final int TERMS_SHOWN = 8;

  /** A year, or a piece of a figure or reference, is no reason alone. */
  private static final Pattern BARE_FIGURE = Pattern.compile("\\d{1,4}");

  /** A longer passage is cut, in characters. */
  private static final int LONGEST_SHOWN = 160;

  static Comparison of(
      int document,
      Publication publication,
      QuestionProfile subject,
      QuestionProfile candidate,
      SharedPassages shared)
      throws IOException {
    List<Passage> passages = shared.in(candidate.body());
    double score =
        subject.cosine(candidate) + PASSAGES * shared.containment(candidate.body(), passages);
    return new Comparison(document, publication, score, subject, candidate, passages);
  }

  /** What both say, the most telling first. */
  Evidence evidence() {
    List<Passage> shown =
        passages.stream()
            .filter(passage -> passage.weight() > 0)
            .sorted(Comparator.comparingDouble(Passage::weight).reversed())
            .limit(PASSAGES_SHOWN)
            .toList();
    Set<String> said = new HashSet<>();
    for (Passage passage : shown) {
      candidate.body().tokens().subList(passage.from(), passage.to()).stream()
          .map(Token::term)
          .forEach(said::add);
    }
    Map<String, String> words = words();
    List<String> terms =
        sharedTerms().stream()
            .filter(term -> !said.contains(term) && !BARE_FIGURE.matcher(term).matches())
            .limit(TERMS_SHOWN)
            .map(words::get)
            .toList();
    return new Evidence(shown.stream().map(this::text).toList(), terms);
  }

  /** The terms of both, the most telling first. */
  List<String> sharedTerms() {
    List<String> shared = new ArrayList<>(subject.weights().keySet());
    shared.retainAll(candidate.weights().keySet());
    shared.removeIf(term -> subject.shared(term, candidate) == 0);
    shared.sort(
        Comparator.<String>comparingDouble(term -> subject.shared(term, candidate))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return shared;
  }

  /** Each term of the question as its text first has it. */
  private Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    Stream.of(candidate.body(), candidate.title())
        .forEach(text ->
            text.tokens().forEach(token -> words.putIfAbsent(token.term(), text.word(token))));
    return words;
  }

  private String text(Passage passage) {
    String text = candidate.body().passage(passage.from(), passage.to());
    int blank = text.lastIndexOf(' ', LONGEST_SHOWN);
    return text.length() <= LONGEST_SHOWN || blank < 0 ? text : text.substring(0, blank) + "…";
  }
}

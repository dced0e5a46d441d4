package fr.questeur.engine.lucene;

import fr.questeur.engine.lucene.AnalyzedText.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The runs of words that two texts have in common: three terms or more that follow each other in
 * both, whatever stop words stand between them. None begins in the middle of a figure or of the
 * number of an article. A run of frequent words, such as a formula of politeness, weighs next to
 * nothing.
 */
final class SharedPassages {

  private static final double RARITY_POWER = 2;
  private static final int WORDS = 3;

  private record Run(String first, String second, String third) {}

  /**
   * A passage.
   *
   * @param from the index of its first token
   * @param to the index after its last
   * @param weight how telling it is
   */
  record Passage(int from, int to, double weight) {}

  private final AnalyzedText subject;
  private final TermRarity rarity;
  private final Set<Run> runs;
  private final double subjectWeight;

  SharedPassages(AnalyzedText subject, TermRarity rarity) throws IOException {
    this.subject = subject;
    this.rarity = rarity;
    runs = runs(subject);
    subjectWeight = weight(subject);
  }

  private static double part(double shared, double whole) {
    return whole == 0 ? 0 : shared / whole;
  }

  private static Set<Run> runs(AnalyzedText text) {
    Set<Run> runs = new HashSet<>();
    for (int i = 0; i + WORDS <= text.tokens().size(); i++) {
      runs.add(run(text, i));
    }
    return runs;
  }

  private static Run run(AnalyzedText text, int at) {
    List<Token> tokens = text.tokens();
    return new Run(tokens.get(at).term(), tokens.get(at + 1).term(), tokens.get(at + 2).term());
  }

  private double weight(AnalyzedText text) throws IOException {
    return weight(text, 0, text.tokens().size());
  }

  private double weight(AnalyzedText text, int from, int to) throws IOException {
    double weight = 0;
    for (Token token : text.tokens().subList(from, to)) {
      weight += Math.pow(rarity.of(token.term()), RARITY_POWER);
    }
    return weight;
  }

  /** The passages of another text that are in the subject too, in the order of that text. */
  List<Passage> in(AnalyzedText other) throws IOException {
    return passages(other, runs);
  }

  private List<Passage> passages(AnalyzedText text, Set<Run> shared) throws IOException {
    List<Passage> passages = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i + WORDS <= text.tokens().size(); i++) {
      if (shared.contains(run(text, i)) && (i < to || !text.isMiddleOfFigure(i))) {
        if (i >= to) {
          add(text, from, to, passages);
          from = i;
        }
        to = i + WORDS;
      }
    }
    add(text, from, to, passages);
    return passages;
  }

  private void add(AnalyzedText text, int from, int to, List<Passage> passages) throws IOException {
    if (from >= 0) {
      passages.add(new Passage(from, to, weight(text, from, to)));
    }
  }

  /** Which part of the shorter text the passages are, by their weight, from 0 to 1. */
  double containment(AnalyzedText other, List<Passage> passages) throws IOException {
    if (passages.isEmpty()) {
      return 0;
    }
    double here = 0;
    for (Passage passage : passages(subject, runs(other))) {
      here += passage.weight();
    }
    double there = passages.stream().mapToDouble(Passage::weight).sum();
    return Math.max(part(here, subjectWeight), part(there, weight(other)));
  }
}

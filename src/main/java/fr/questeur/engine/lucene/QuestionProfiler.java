package fr.questeur.engine.lucene;

import fr.questeur.engine.Subject;
import fr.questeur.engine.lucene.AnalyzedText.Token;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;

/** Works out what texts are about. Not safe for use by several threads. */
final class QuestionProfiler {

  /** How often a word of the title counts: a title names what the text is about. */
  private static final double TITLE_COUNT = 2;

  /** Above 1, rare terms count for more than by their rarity alone. */
  private static final double RARITY_POWER = 1.5;

  /** How much more figures, acronyms and names count than other words. */
  private static final double NAMED = 1.25;

  /** A longer text is cut, in characters: no question is half as long. */
  private static final int MAX_CHARACTERS = 100_000;

  /** No opening is longer, in characters. */
  private static final int LONGEST_OPENING = 400;

  /** {@code M. Kévin Mauvieux attire l'attention de Mme la ministre de la santé}. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\A(?:\\d{1,7}\\. ?—[^—]{1,40}— ?)?(?:M\\.|Mme|Mlle)\\s.{0,360}?\\s"
              + "(?=(?:sur|quant|que|quel\\w*|si|concernant|au sujet|à propos)\\s)",
          Pattern.DOTALL);

  /** {@code (Applaudissements sur les bancs des groupes RE et Dem.)}: nobody said that. */
  private static final Pattern STAGE_DIRECTION =
      Pattern.compile(
          "\\((?iu:(?:vifs |vives |mêmes |quelques )?(?:applaudissements|exclamations|rires|sourires"
              + "|protestations|brouhaha|mouvements|murmures|huées|interruptions))\\b[^()]{0,400}\\)");

  private final Analyzer analyzer;
  private final TermRarity rarity;

  QuestionProfiler(Analyzer analyzer, TermRarity rarity) {
    this.analyzer = analyzer;
    this.rarity = rarity;
  }

  /** The profile of a text. */
  QuestionProfile of(Subject subject) throws IOException {
    String text = said(subject.text());
    AnalyzedText title = AnalyzedText.of(analyzer, said(subject.title().orElse("")), 0);
    AnalyzedText body = AnalyzedText.of(analyzer, text, opening(text));
    Map<String, Double> counts = new HashMap<>();
    Map<String, Double> marks = new HashMap<>();
    count(title, TITLE_COUNT, counts, marks);
    count(body, 1, counts, marks);
    Map<String, Double> weights = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> term : counts.entrySet()) {
      double weight =
          (1 + Math.log(term.getValue()))
              * Math.pow(rarity.of(term.getKey()), RARITY_POWER)
              * marks.get(term.getKey());
      weights.put(term.getKey(), weight);
      squares += weight * weight;
    }
    return new QuestionProfile(title, body, weights, Math.sqrt(squares));
  }

  /** What was said of the beginning of the text. */
  private static String said(String text) {
    String beginning = text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
    return STAGE_DIRECTION.matcher(beginning).replaceAll(" ");
  }

  private static void count(
      AnalyzedText text, double times, Map<String, Double> counts, Map<String, Double> marks) {
    for (Token token : text.tokens()) {
      counts.merge(token.term(), times, Double::sum);
      marks.merge(token.term(), text.isNamed(token) ? NAMED : 1, Math::max);
    }
  }

  /** Where the opening ends in which the deputy addresses the minister; 0 if there is none. */
  private static int opening(String text) {
    Matcher matcher = OPENING.matcher(text).region(0, Math.min(text.length(), LONGEST_OPENING));
    return matcher.find() ? matcher.end() : 0;
  }
}

package fr.questeur.engine.lucene;

import fr.questeur.analysis.AnalysisChain;
import fr.questeur.engine.AnalyzedToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Shows what analysis makes of texts. */
public final class Analysis {
  private Analysis() {}

  /** The tokens that a chain makes of a text. */
  public static List<AnalyzedToken> tokens(AnalysisChain chain, String text) {
    try (Analyzer analyzer = new ChainAnalyzer(chain)) {
      return tokens(analyzer, Schema.LABEL_SAMPLE, text);
    }
  }

  /** The tokens that the analyzer of a field makes of a text. */
  static List<AnalyzedToken> tokens(Analyzer analyzer, String field, String text) {
    List<AnalyzedToken> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(
            new AnalyzedToken(term.toString(), position, place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return tokens;
  }
}

package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Does what Lucene's filter {@code stemmer_override} does, but keeps the stems in a table of
 * hashes: to build an automaton of them takes a cold start 14 ms.
 */
final class StemReplacement extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final CharArrayMap<String> stems;

  /** On these tokens; the stems by their words, which are never changed again. */
  StemReplacement(TokenStream tokens, CharArrayMap<String> stems) {
    super(tokens);
    this.stems = stems;
  }

  /** The table of those stems. */
  static CharArrayMap<String> table(Map<String, String> stems) {
    CharArrayMap<String> table = new CharArrayMap<>(stems.size(), false);
    stems.forEach(table::put);
    return table;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      String stem = stems.get(term.buffer(), 0, term.length());
      if (stem != null) {
        term.setEmpty().append(stem);
        keyword.setKeyword(true); // The stemmer leaves it.
      }
    }
    return true;
  }
}

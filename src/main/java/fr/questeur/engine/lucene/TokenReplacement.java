package fr.questeur.engine.lucene;

import fr.questeur.analysis.TokenFilter.PatternReplace;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Does what Lucene's filter {@code pattern_replace} does, but only looks at tokens that hold one of
 * the characters without which there is no match.
 */
final class TokenReplacement extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Matcher matcher;
  private final PatternReplace replace;

  /** On these tokens, with the pattern of that replacement. */
  TokenReplacement(TokenStream tokens, Pattern pattern, PatternReplace replace) {
    super(tokens);
    this.matcher = pattern.matcher(term);
    this.replace = replace;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (mayMatch() && matcher.reset().find()) {
      String replaced = matcher.replaceAll(replace.replacement());
      term.setEmpty().append(replaced);
    }
    return true;
  }

  private boolean mayMatch() {
    char[] buffer = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] >= replace.from() && buffer[i] <= replace.to()) {
        return true;
      }
    }
    return false;
  }
}

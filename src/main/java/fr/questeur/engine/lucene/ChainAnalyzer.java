package fr.questeur.engine.lucene;

import fr.questeur.analysis.AnalysisChain;
import fr.questeur.analysis.TokenFilter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Runs an {@link AnalysisChain} on Lucene's classes. They are named here one by one: to look them
 * up by the names of their factories would cost a cold start about 65 ms.
 */
final class ChainAnalyzer extends Analyzer {

  /** One filter, made ready once: sets and patterns are shared by all threads. */
  private interface Step {
    TokenStream after(TokenStream tokens);
  }

  private final AnalysisChain chain;
  private final List<TextReplacement.Maker> replacements;
  private final List<Step> steps;

  ChainAnalyzer(AnalysisChain chain) {
    this.chain = chain;
    replacements = chain.replacements().stream().map(TextReplacement.Maker::new).toList();
    steps = chain.filters().stream().map(ChainAnalyzer::step).toList();
  }

  private static Step step(TokenFilter filter) {
    if (filter instanceof TokenFilter.Elision elision) {
      CharArraySet articles = set(elision.articles());
      return tokens -> new ElisionFilter(tokens, articles);
    }
    if (filter instanceof TokenFilter.PatternReplace replace) {
      Pattern pattern = Pattern.compile(replace.pattern());
      return tokens -> new TokenReplacement(tokens, pattern, replace);
    }
    if (filter instanceof TokenFilter.Stop stop) {
      CharArraySet words = set(stop.words());
      return tokens -> new StopFilter(tokens, words);
    }
    if (filter instanceof TokenFilter.Truncate truncate) {
      int length = truncate.length();
      return tokens -> TruncateTokenFilter.truncateAfterCodePoints(tokens, length);
    }
    if (filter instanceof TokenFilter.StemmerOverride override) {
      CharArrayMap<String> stems = StemReplacement.table(override.stems());
      return tokens -> new StemReplacement(tokens, stems);
    }
    if (filter instanceof TokenFilter.Lowercase) {
      return LowerCaseFilter::new;
    }
    if (filter instanceof TokenFilter.AsciiFolding) {
      return ASCIIFoldingFilter::new;
    }
    if (filter instanceof TokenFilter.FrenchLightStem) {
      return FrenchLightStemFilter::new;
    }
    throw new IllegalArgumentException("no filter for " + filter);
  }

  private static CharArraySet set(Collection<String> words) {
    return CharArraySet.unmodifiableSet(new CharArraySet(words, false));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    String text = read(reader);
    Reader last = new StringReader(text);
    for (TextReplacement.Maker replacement : replacements) {
      Optional<TextReplacement> replaced = replacement.replace(last, text);
      if (replaced.isPresent()) {
        last = replaced.get();
        text = replaced.get().text();
      }
    }
    return last;
  }

  private static String read(Reader reader) {
    StringWriter text = new StringWriter();
    try {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return text.toString();
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    return new TokenStreamComponents(source, after(source, 0));
  }

  /**
   * What this chain makes of the tokens of a chain that it begins with.
   *
   * @throws IllegalArgumentException if it does not begin so
   */
  TokenStream after(ChainAnalyzer first, TokenStream tokens) {
    return after(tokens, steps.size() - chain.filtersAfter(first.chain).size());
  }

  private TokenStream after(TokenStream tokens, int from) {
    TokenStream last = tokens;
    for (Step step : steps.subList(from, steps.size())) {
      last = step.after(last);
    }
    return last;
  }
}

package fr.questeur.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Queries for words and phrases in a set of fields. In the bodies a word is scored as if they were
 * one weighted field ({@link WordQuery}); the very form that was typed counts beside its stem, so
 * that of two documents alike in all else the one with that form is ranked first, and so do words
 * that begin as it does.
 */
final class TextQueries {

  /** Four letters, or capitals: a short word in small letters is hardly meant as an acronym. */
  private static final Pattern ACRONYM =
      Pattern.compile("(?:\\p{L}\\.?){4,10}|(?:\\p{Lu}\\.?){2,3}");

  /** Shorter words are looked up with one typing error, longer ones with two. */
  private static final int TWO_ERRORS_FROM = 6;

  private static final int FUZZY_EXPANSIONS = 50;

  /** So many words, or fewer, are not a long text. */
  private static final int FEW_WORDS = 5;

  /** Bounds what a text of any length costs. */
  static final int MAX_WORDS = 64;

  /** Bounds what other spellings cost in a phrase. */
  private static final int MAX_PHRASES = 6;

  private record Token(String text, int position) {}

  private final Analyzer analyzer;
  private final Map<String, Float> weights;
  private final Map<String, Float> wordWeights;
  private final boolean stemmed;
  private final Ranking ranking;
  private final Optional<AcronymIndex> acronyms;

  private TextQueries(
      Analyzer analyzer,
      Map<String, Float> weights,
      Map<String, Float> wordWeights,
      boolean stemmed,
      Ranking ranking,
      Optional<AcronymIndex> acronyms) {
    this.analyzer = analyzer;
    this.weights = weights;
    this.wordWeights = wordWeights;
    this.stemmed = stemmed;
    this.ranking = ranking;
    this.acronyms = acronyms;
  }

  /** Queries over title, rubric, question, answer and text. */
  static TextQueries bodies(Analyzer analyzer, Ranking ranking, AcronymIndex acronyms) {
    return new TextQueries(
        analyzer, ranking.phrases(), ranking.words(), true, ranking, Optional.of(acronyms));
  }

  /** Queries in one field. */
  static TextQueries field(Analyzer analyzer, Ranking ranking, String name) {
    Map<String, Float> weights = Map.of(name, 1f);
    return new TextQueries(
        analyzer, weights, weights, Schema.isText(name), ranking, Optional.empty());
  }

  /**
   * Documents with the word, in one of its spellings, or what it is the acronym of; one that
   * analysis parts ({@code vice-président}) is a phrase.
   */
  Optional<Query> word(String text) {
    return word(text, Occur.MUST);
  }

  private Optional<Query> word(String text, Occur stem) {
    Optional<Query> asTyped = spelling(text, stem);
    List<Query> all = new ArrayList<>();
    asTyped.ifPresent(all::add);
    for (String other : Spellings.others(text)) {
      spelling(other, stem).ifPresent(all::add);
    }
    if (acronyms.isPresent() && ACRONYM.matcher(text).matches()) {
      for (String words : acronyms.get().wordsOf(text)) {
        phrase(words, 0).ifPresent(all::add);
      }
    }
    return asTyped.isPresent() ? Optional.of(best(all)) : asTyped;
  }

  /** A word in one spelling, whose stem is required or not. */
  private Optional<Query> spelling(String text, Occur required) {
    List<Token> tokens = tokens(sample(), text);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    if (tokens.size() > 1) {
      return phrase(text, 0);
    }
    Query stem = term(wordWeights, tokens.getFirst().text());
    List<Token> exact = stemmed ? tokens(Schema.exact(sample()), text) : List.of();
    if (exact.size() != 1) {
      return Optional.of(stem);
    }
    Query form = term(exact(wordWeights), exact.getFirst().text());
    BooleanQuery.Builder word =
        new BooleanQuery.Builder()
            .add(stem, required)
            .add(weighted(form, ranking.exact()), Occur.SHOULD);
    if (wordWeights.size() == 1) {
      return Optional.of(word.build());
    }
    for (Token beginning : tokens(Schema.BEGINNINGS, text)) {
      Query same = new TermQuery(new Term(Schema.BEGINNINGS, beginning.text()));
      word.add(weighted(same, ranking.beginning()), Occur.SHOULD);
    }
    return Optional.of(new SubjectQuery(word.build(), tokens.getFirst().text(), ranking.subject()));
  }

  /**
   * Documents with any of the words, or with one that begins as one of them does; of a long text
   * the first {@value #MAX_WORDS} count.
   */
  Optional<Query> anyWord(String text) {
    List<String> words = words(text);
    double exponent = ranking.rarity() * Math.max(0, Math.log((double) words.size() / FEW_WORDS));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.stream()
        .flatMap(
            word -> word(word, Occur.SHOULD).map(query -> rare(word, query, exponent)).stream())
        .distinct()
        .limit(MAX_WORDS)
        .forEach(word -> any.add(word, Occur.SHOULD));
    BooleanQuery built = any.build();
    return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  private Query rare(String word, Query query, double exponent) {
    return exponent == 0
        ? query
        : new RarityQuery(
            query, tokens(sample(), word).stream().map(Token::text).toList(), exponent);
  }

  /** The words of a text of which analysis leaves something, in their order. */
  List<String> words(String text) {
    return Spellings.words(text).stream()
        .map(word -> ((fr.questeur.query.Query.Word) word).text())
        .filter(word -> !tokens(sample(), word).isEmpty())
        .toList();
  }

  /** Documents in which the two words stand near each other, whatever is between them. */
  Optional<Query> near(String left, String right) {
    String first = tokens(sample(), left).getLast().text();
    String second = tokens(sample(), right).getFirst().text();
    if (first.equals(second)) {
      return Optional.empty();
    }
    List<Query> alternatives = new ArrayList<>();
    weights.forEach((name, weight) ->
        alternatives.add(
            weighted(
                new PhraseQuery(ranking.nearWithin(), name, first, second),
                weight * ranking.near())));
    return Optional.of(best(alternatives));
  }

  /**
   * Documents with the words in that order, with at most {@code slop} moves, or with one of them in
   * another spelling.
   */
  Optional<Query> phrases(String text, int slop) {
    Optional<Query> asTyped = phrase(text, slop);
    List<Query> all = new ArrayList<>();
    asTyped.ifPresent(all::add);
    Spellings.ofPhrase(text)
        .limit(MAX_PHRASES)
        .forEach(other -> phrase(other, slop).ifPresent(all::add));
    return asTyped.isPresent() ? Optional.of(best(all)) : asTyped;
  }

  /** Documents with the words in that order, with at most {@code slop} moves. */
  private Optional<Query> phrase(String text, int slop) {
    List<Token> tokens = tokens(sample(), text);
    if (tokens.size() <= 1) {
      return tokens.isEmpty()
          ? Optional.empty()
          : Optional.of(term(wordWeights, tokens.getFirst().text()));
    }
    List<Query> alternatives = new ArrayList<>();
    weights.forEach((name, weight) -> {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
      tokens.forEach(token -> phrase.add(new Term(name, token.text()), token.position()));
      alternatives.add(weighted(phrase.build(), weight));
    });
    return Optional.of(best(alternatives));
  }

  /** Documents with a word that starts so. */
  Optional<Query> prefix(String text) {
    return lastOf(text, PrefixQuery::new);
  }

  /** Documents with a word that is nearly so. */
  Optional<Query> fuzzy(String text) {
    return lastOf(
        text,
        term ->
            new FuzzyQuery(
                term, term.text().length() < TWO_ERRORS_FROM ? 1 : 2, 1, FUZZY_EXPANSIONS, true));
  }

  private interface TermQueryMaker {
    Query of(Term term);
  }

  /** Exact words before the last token, and the last made a query by {@code maker}. */
  private Optional<Query> lastOf(String text, TermQueryMaker maker) {
    Map<String, Float> exact = stemmed ? exact(weights) : weights;
    // A label's chain keeps every word: the beginning of a word may be a stop word.
    List<Token> tokens = tokens(Schema.LABEL_SAMPLE, text);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    List<String> indexed =
        tokens(exact.keySet().iterator().next(), text).stream().map(Token::text).toList();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : tokens.subList(0, tokens.size() - 1)) {
      if (indexed.contains(token.text())) { // which a stop word is not
        all.add(term(exact, token.text()), Occur.MUST);
      }
    }
    List<Query> alternatives = new ArrayList<>();
    exact.forEach((name, weight) ->
        alternatives.add(weighted(maker.of(new Term(name, tokens.getLast().text())), weight)));
    return Optional.of(all.add(best(alternatives), Occur.MUST).build());
  }

  /** Any of the fields: all of them have the same analyzer. */
  private String sample() {
    return weights.keySet().iterator().next();
  }

  private static Map<String, Float> exact(Map<String, Float> weights) {
    Map<String, Float> exact = new TreeMap<>();
    weights.forEach((name, weight) -> exact.put(Schema.exact(name), weight));
    return exact;
  }

  private Query term(Map<String, Float> weights, String token) {
    return weights.size() == 1
        ? new TermQuery(new Term(weights.keySet().iterator().next(), token))
        : new WordQuery(token, weights, ranking);
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  private static Query best(List<Query> alternatives) {
    return alternatives.size() == 1
        ? alternatives.getFirst()
        : new DisjunctionMaxQuery(alternatives, 0.1f);
  }

  private List<Token> tokens(String field, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(new Token(term.toString(), position));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return tokens;
  }
}

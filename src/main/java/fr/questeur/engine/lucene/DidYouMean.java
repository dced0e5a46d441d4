package fr.questeur.engine.lucene;

import fr.questeur.engine.AnalyzedToken;
import fr.questeur.query.Correction;
import fr.questeur.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;

/** Finds what someone may have meant whose query found little: words that the index has. */
final class DidYouMean {

  /** With so many hits there is nothing to ask. */
  static final int ENOUGH = 3;

  /** Shorter words are like too many others. */
  private static final int SHORTEST = 4;

  /** How many times more frequent a word must be than the one that was typed. */
  private static final int MORE_FREQUENT = 10;

  /** A word that so many have was meant. */
  private static final int RARE = 5;

  /** In a query of more wrong words nobody would see what was meant. */
  private static final int MOST_WRONG = 5;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final QueryTranslator translator;
  private final Vocabulary vocabulary;

  DidYouMean(IndexSearcher searcher, Analyzer analyzer, QueryTranslator translator) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.translator = translator;
    vocabulary = new Vocabulary(searcher, analyzer);
  }

  /**
   * What to write instead of some words, so that more is found that has all the words; empty if
   * nothing is better.
   *
   * @param total how many publications have all the words as they are
   */
  List<Correction> corrections(Query query, Restriction restriction, long total)
      throws IOException {
    List<Query.Word> words = new ArrayList<>();
    collect(query, words);
    List<Correction> corrections = new ArrayList<>();
    int wrong = 0;
    for (Query.Word word : words) {
      int count = vocabulary.count(word.text());
      if (count <= RARE && ++wrong <= MOST_WRONG) {
        correction(word, 1 + MORE_FREQUENT * count).ifPresent(corrections::add);
      }
    }
    if (corrections.isEmpty()) {
      return corrections;
    }
    Query corrected = corrected(query, corrections);
    long better = searcher.count(restriction.of(translator.translate(corrected)));
    return better > total ? corrections : List.of();
  }

  /** The words that are looked up in the texts and must be there. */
  private static void collect(Query query, List<Query.Word> words) {
    if (query instanceof Query.Word word) {
      words.add(word);
    } else if (query instanceof Query.And and) {
      and.clauses().forEach(clause -> collect(clause, words));
    } else if (query instanceof Query.Or or) {
      or.clauses().forEach(clause -> collect(clause, words));
    }
  }

  private Optional<Correction> correction(Query.Word word, int least) throws IOException {
    List<AnalyzedToken> tokens =
        Analysis.tokens(analyzer, Schema.exact(Schema.QUESTION), word.text());
    if (tokens.size() != 1) {
      return Optional.empty();
    }
    String term = tokens.getFirst().term();
    if (term.length() < SHORTEST || !term.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Optional<Vocabulary.Entry> nearest = vocabulary.nearest(term, least);
    return nearest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Correction(word.span(), vocabulary.written(nearest.get())));
  }

  private static Query corrected(Query query, List<Correction> corrections) {
    return switch (query) {
      case Query.Word word ->
          corrections.stream()
              .filter(correction -> correction.span().equals(word.span()))
              .findFirst()
              .<Query>map(correction -> new Query.Word(correction.word(), word.span()))
              .orElse(word);
      case Query.And and -> new Query.And(corrected(and.clauses(), corrections), and.span());
      case Query.Or or -> new Query.Or(corrected(or.clauses(), corrections), or.span());
      default -> query;
    };
  }

  private static List<Query> corrected(List<Query> clauses, List<Correction> corrections) {
    return clauses.stream().map(clause -> corrected(clause, corrections)).toList();
  }
}

package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * A word in several fields, scored as if they were one text (BM25F; Zaragoza and others, TREC
 * 2004): how often it stands in each field is put in proportion to the length of that field, and
 * these frequencies are weighted and added before they saturate. Lucene's own {@link
 * org.apache.lucene.search.CombinedFieldQuery} puts them in proportion to the length of all fields
 * together, so that a question with a long answer is found less well by its own words.
 */
final class WordQuery extends Query {

  private final TreeMap<String, Float> weights;
  private final String word;
  private final Ranking ranking;

  /**
   * A query for a word.
   *
   * @param word a token as the fields have it
   * @param weights how much the word counts in each field; one of weight 0 holds no word that no
   *     other field holds
   * @param ranking how frequency and length count
   */
  WordQuery(String word, Map<String, Float> weights, Ranking ranking) {
    this.word = word;
    this.weights = new TreeMap<>(weights);
    this.ranking = ranking;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    if (!scoreMode.needsScores()) {
      return searcher.createWeight(searcher.rewrite(alternatives()), scoreMode, boost);
    }
    List<WordWeight.WeightedField> fields = new ArrayList<>();
    long documents = 1;
    long frequency = 0;
    for (Map.Entry<String, Float> field : weights.entrySet()) {
      if (field.getValue() == 0) {
        continue;
      }
      CollectionStatistics statistics = searcher.collectionStatistics(field.getKey());
      if (statistics == null) { // no document has the field
        continue;
      }
      documents = Math.max(documents, statistics.docCount());
      Term term = new Term(field.getKey(), word);
      int found = TermStates.build(searcher, term, true).docFreq();
      if (found > 0) {
        float length = (float) statistics.sumTotalTermFreq() / statistics.docCount();
        fields.add(new WordWeight.WeightedField(term, field.getValue(), length));
        frequency = Math.max(frequency, found);
      }
    }
    double rarity = TermRarity.of((double) documents, (double) frequency);
    return new WordWeight(this, fields, ranking, (float) (boost * rarity));
  }

  /** The word in any of the fields, scored in each of them apart. */
  Query alternatives() {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    weights.keySet().forEach(name -> either.add(new TermQuery(new Term(name, word)), Occur.SHOULD));
    return either.build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    Term[] terms =
        weights.keySet().stream()
            .filter(visitor::acceptField)
            .map(name -> new Term(name, word))
            .toArray(Term[]::new);
    if (terms.length > 0) {
      visitor.getSubVisitor(Occur.SHOULD, this).consumeTerms(this, terms);
    }
  }

  /** The word; what it weighs in which field is the same for all of them. */
  @Override
  public String toString(String field) {
    return weights.containsKey(Schema.QUESTION) ? word : "exact:" + word;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordQuery query
        && word.equals(query.word)
        && weights.equals(query.weights)
        && Objects.equals(ranking, query.ranking);
  }

  /** Without the ranking: the hash code of a record is a method made at run time. */
  @Override
  public int hashCode() {
    return Objects.hash(word, weights);
  }
}

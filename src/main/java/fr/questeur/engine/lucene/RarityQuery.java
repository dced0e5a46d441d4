package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A word of a long text, which counts more if it is rare, and less if it is frequent, than it would
 * in a few words: somebody who types three words means each of them, while a sentence is full of
 * words that any other sentence on any other matter has as well. A word that as many documents have
 * as the square root of their number counts as it does elsewhere.
 */
final class RarityQuery extends Query {

  /** The texts of questions and of releases, of which no document has both. */
  private static final List<String> FIELDS = List.of(Schema.QUESTION, Schema.TEXT);

  private final Query word;
  private final List<String> stems;
  private final double exponent;

  /**
   * Weighs a word.
   *
   * @param word finds it
   * @param stems what analysis leaves of it; the rarest counts
   * @param exponent how much rarity counts more than it does in {@code word}, from 0
   */
  RarityQuery(Query word, List<String> stems, double exponent) {
    this.word = word;
    this.stems = List.copyOf(stems);
    this.exponent = exponent;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    double documents = 0;
    for (String field : FIELDS) {
      CollectionStatistics statistics = searcher.collectionStatistics(field);
      documents += statistics == null ? 0 : statistics.docCount(); // null: no document has it
    }
    double usual = rarity(documents, Math.sqrt(documents));
    double rarest = 0;
    for (String stem : stems) {
      rarest = Math.max(rarest, rarity(documents, frequency(searcher.getIndexReader(), stem)));
    }
    return documents == 0 ? word : new BoostQuery(word, (float) Math.pow(rarest / usual, exponent));
  }

  private static double frequency(IndexReader reader, String stem) throws IOException {
    double frequency = 0;
    for (String field : FIELDS) {
      frequency += reader.docFreq(new Term(field, stem));
    }
    return frequency;
  }

  /** BM25's inverse document frequency. */
  private static double rarity(double documents, double frequency) {
    return Math.log1p((documents - frequency + 0.5) / (frequency + 0.5));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    word.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "rarity(" + word.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RarityQuery query
        && word.equals(query.word)
        && stems.equals(query.stems)
        && exponent == query.exponent;
  }

  @Override
  public int hashCode() {
    return Objects.hash(word, stems, exponent);
  }
}

package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A word that counts as much as the documents of the index say: nothing is listed, and nothing has
 * to be counted when documents come and go.
 */
abstract class WeighedWord extends Query {

  private final String name;
  private final Query word;
  private final List<String> stems;
  private final double exponent;

  /**
   * Weighs a word.
   *
   * @param name what explanations call it
   * @param word finds it
   * @param stems what analysis leaves of it, as the texts have it
   * @param exponent how much the weight counts, from 0
   */
  WeighedWord(String name, Query word, List<String> stems, double exponent) {
    this.name = name;
    this.word = word;
    this.stems = List.copyOf(stems);
    this.exponent = exponent;
  }

  /** How much more than usual it counts, above 0; 1 if the index cannot tell. */
  abstract double weight(IndexSearcher searcher, List<String> stems) throws IOException;

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return new BoostQuery(word, (float) Math.pow(weight(searcher, stems), exponent));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    word.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return name + "(" + word.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && other instanceof WeighedWord query
        && word.equals(query.word)
        && stems.equals(query.stems)
        && exponent == query.exponent;
  }

  @Override
  public int hashCode() {
    return Objects.hash(word, stems, exponent);
  }
}

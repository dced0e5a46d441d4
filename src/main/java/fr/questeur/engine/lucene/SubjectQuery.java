package fr.questeur.engine.lucene;

import java.io.IOException;
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
 * A word that counts more if it tends to be what questions are about: if many of those that have it
 * have it in their first sentence. A word that nearly all questions have further down
 * (<em>souhaiter</em>, <em>mesure</em>) counts less than its rarity alone says. Nobody lists such
 * words; the documents of the index tell, at the cost of two look-ups for each word.
 */
final class SubjectQuery extends Query {

  /** As many questions are taken to have a word as words have on the whole, before any is seen. */
  private static final float BEFORE = 4;

  private final Query word;
  private final String stem;
  private final float exponent;

  /**
   * Weighs a word.
   *
   * @param word finds it
   * @param stem the word as the texts of questions have it
   * @param exponent how much this counts, from 0
   */
  SubjectQuery(Query word, String stem, float exponent) {
    this.word = word;
    this.stem = stem;
    this.exponent = exponent;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    CollectionStatistics openings = searcher.collectionStatistics(Schema.OPENING);
    CollectionStatistics questions = searcher.collectionStatistics(Schema.QUESTION);
    if (openings == null || questions == null) { // no question is indexed
      return word;
    }
    double usual = (double) openings.sumDocFreq() / questions.sumDocFreq();
    IndexReader reader = searcher.getIndexReader();
    double opening = reader.docFreq(new Term(Schema.OPENING, stem));
    double question = reader.docFreq(new Term(Schema.QUESTION, stem));
    double share = (opening + BEFORE * usual) / (question + BEFORE);
    return new BoostQuery(word, (float) Math.pow(share / usual, exponent));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    word.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "subject(" + word.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SubjectQuery query
        && word.equals(query.word)
        && stem.equals(query.stem)
        && exponent == query.exponent;
  }

  @Override
  public int hashCode() {
    return Objects.hash(word, stem, exponent);
  }
}

package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * A word that counts more if it tends to be what questions are about: if many of those that have it
 * have it in their first sentence. A word that nearly all questions have further down
 * (<em>souhaiter</em>, <em>mesure</em>) counts less than its rarity alone says. Nobody lists such
 * words; the documents of the index tell, at the cost of two look-ups for each word.
 */
final class SubjectQuery extends WeighedWord {

  /** As many questions are taken to have a word as words have on the whole, before any is seen. */
  private static final float BEFORE = 4;

  /**
   * Weighs a word.
   *
   * @param word finds it
   * @param stem the word as the texts of questions have it
   * @param exponent how much this counts, from 0
   */
  SubjectQuery(Query word, String stem, double exponent) {
    super("subject", word, List.of(stem), exponent);
  }

  @Override
  double weight(IndexSearcher searcher, List<String> stems) throws IOException {
    CollectionStatistics openings = searcher.collectionStatistics(Schema.OPENING);
    CollectionStatistics questions = searcher.collectionStatistics(Schema.QUESTION);
    if (openings == null || questions == null) { // no question is indexed
      return 1;
    }
    double usual = (double) openings.sumDocFreq() / questions.sumDocFreq();
    IndexReader reader = searcher.getIndexReader();
    double opening = reader.docFreq(new Term(Schema.OPENING, stems.getFirst()));
    double question = reader.docFreq(new Term(Schema.QUESTION, stems.getFirst()));
    double share = (opening + BEFORE * usual) / (question + BEFORE);
    return share / usual;
  }
}

package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * A word of a long text, which counts more if it is rare, and less if it is frequent, than it would
 * in a few words: somebody who types three words means each of them, while a sentence is full of
 * words that any other sentence on any other matter has as well. A word that as many documents have
 * as the square root of their number counts as it does elsewhere.
 */
final class RarityQuery extends WeighedWord {

  /** The texts of questions and of releases, of which no document has both. */
  private static final List<String> FIELDS = List.of(Schema.QUESTION, Schema.TEXT);

  /**
   * Weighs a word.
   *
   * @param word finds it
   * @param stems what analysis leaves of it; the rarest counts
   * @param exponent how much rarity counts more than it does in {@code word}, from 0
   */
  RarityQuery(Query word, List<String> stems, double exponent) {
    super("rarity", word, stems, exponent);
  }

  @Override
  double weight(IndexSearcher searcher, List<String> stems) throws IOException {
    double documents = 0;
    for (String field : FIELDS) {
      CollectionStatistics statistics = searcher.collectionStatistics(field);
      documents += statistics == null ? 0 : statistics.docCount(); // null: no document has it
    }
    if (documents == 0) {
      return 1;
    }
    double rarest = 0;
    for (String stem : stems) {
      double frequency = frequency(searcher.getIndexReader(), stem);
      rarest = Math.max(rarest, TermRarity.of(documents, frequency));
    }
    return rarest / TermRarity.of(documents, Math.sqrt(documents));
  }

  private static double frequency(IndexReader reader, String stem) throws IOException {
    double frequency = 0;
    for (String field : FIELDS) {
      frequency += reader.docFreq(new Term(field, stem));
    }
    return frequency;
  }
}

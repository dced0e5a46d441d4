package fr.questeur.engine.lucene;

import fr.questeur.engine.lucene.AnalyzedText.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * How much a term tells one question from the others: the logarithm of how few questions have it
 * (BM25's inverse document frequency), and 0 of words that are common everywhere. Each term is
 * looked up once. Not safe for use by several threads.
 */
final class TermRarity {

  /**
   * Words that say nothing of a subject, those of politeness among them, and are no stop words of
   * the index. In a large index they are in so many questions that they weigh little; a small one
   * cannot know.
   */
  private static final String COMMON =
      """
      appeler appelle attention attire bien compte connaître demande député députée élu entend
      entendre envisage envisagées envisager faire gouvernement indiquer intentions interroge mesures
      mme part position prendre préciser savoir souhaite souhaiterait vouloir
      afin ainsi alors après aucun aucune aujourd'hui auprès aussi autre autres avant beaucoup
      car cependant certain certaine certains certaines chaque chose comme comment contre depuis
      dernier dernière dernières derniers dès désormais deux doit doivent effet également encore
      enfin ensuite entre envers face fait faut fois hors ici jusque lors lorsque maintenant
      malgré manière moins monsieur madame ministre mise néanmoins nombre nombreux nombreuses
      notamment nouveau nouvelle nouvelles nouveaux outre particulier partie pas pendant peu
      peut peuvent plupart plus plusieurs pouvoir pourtant près premier première premiers premières
      pris puis quel quelle quelles quels quelque quelques quoi rien sans sauf selon seul seule
      seulement sous souvent surtout tandis tant tel telle telles tels tous tout toute toutefois
      toutes très trois trop vers voire
      """;

  private final List<TermsEnum> parts = new ArrayList<>();
  private final double documents;
  private final Map<String, Double> known = new HashMap<>();

  TermRarity(IndexReader reader, Analyzer analyzer) throws IOException {
    for (Token token : AnalyzedText.of(analyzer, COMMON, 0).tokens()) {
      known.put(token.term(), 0.0);
    }
    documents = reader.getDocCount(Schema.QUESTION);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.QUESTION);
      if (terms != null) {
        parts.add(terms.iterator());
      }
    }
  }

  /** BM25's inverse document frequency of what so many of the documents have. */
  static double of(double documents, double having) {
    return Math.log1p((documents - having + 0.5) / (having + 0.5));
  }

  double of(String term) throws IOException {
    Double rarity = known.get(term);
    if (rarity == null) {
      long having = count(term);
      rarity = of(documents, (double) having);
      known.put(term, rarity);
    }
    return rarity;
  }

  /** How many questions have the term. */
  long count(String term) throws IOException {
    long having = 0;
    BytesRef bytes = new BytesRef(term);
    for (TermsEnum part : parts) {
      if (part.seekExact(bytes)) {
        having += part.docFreq();
      }
    }
    return having;
  }
}

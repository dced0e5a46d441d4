package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

/**
 * The best documents for a query and how many there are in all. Exact totals are promised, so every
 * document that matches is looked at; where these are many, two threads share them.
 */
final class BestDocuments {

  /** So many documents are soon looked at, compared with what it takes to begin twice. */
  private static final long MANY = 20_000;

  /**
   * The documents before these one thread looks at alone, so that as a rule two do not come to
   * Lucene's classes from different ends: some of them wait for each other when first used.
   */
  private static final int FIRST = 4_096;

  private final List<LeafReaderContext> parts;
  private final Weight weight;

  private BestDocuments(List<LeafReaderContext> parts, Weight weight) {
    this.parts = parts;
    this.weight = weight;
  }

  /**
   * Finds them.
   *
   * @param depth how many, at least 1
   */
  static TopFieldDocs of(IndexSearcher searcher, Query query, Sort sort, int depth)
      throws IOException {
    TopFieldCollectorManager manager =
        new TopFieldCollectorManager(sort, depth, null, Integer.MAX_VALUE);
    TopFieldCollector own = manager.newCollector();
    Weight weight = searcher.createWeight(searcher.rewrite(query), own.scoreMode(), 1);
    BestDocuments documents = new BestDocuments(searcher.getLeafContexts(), weight);
    int end = searcher.getIndexReader().maxDoc();
    ScorerSupplier[] scorers = documents.scorers();
    if (Math.min(end, cost(scorers)) < MANY) { // the cost counts a document once for each field
      documents.collect(scorers, 0, end, own);
      return own.topDocs();
    }
    documents.collect(scorers, 0, FIRST, own);
    int middle = end / 2;
    try (Meanwhile<TopFieldCollector> others =
        Meanwhile.begin(
            () -> documents.collect(documents.scorers(), middle, end, manager.newCollector()))) {
      documents.collect(documents.scorers(), FIRST, middle, own);
      return manager.reduce(List.of(own, others.await()));
    }
  }

  private static long cost(ScorerSupplier... scorers) {
    long cost = 0;
    for (ScorerSupplier scorer : scorers) {
      cost += scorer == null ? 0 : scorer.cost();
    }
    return cost;
  }

  /** What scores the documents of each part; null where none matches. For one use by one thread. */
  private ScorerSupplier[] scorers() throws IOException {
    ScorerSupplier[] scorers = new ScorerSupplier[parts.size()];
    for (LeafReaderContext part : parts) {
      scorers[part.ord] = weight.scorerSupplier(part);
    }
    return scorers;
  }

  /** Hands on the documents from one number to before another. */
  private <C extends Collector> C collect(ScorerSupplier[] scorers, int from, int to, C collector)
      throws IOException {
    collector.setWeight(weight);
    for (LeafReaderContext part : parts) {
      int first = Math.max(from - part.docBase, 0);
      int end = Math.min(to - part.docBase, part.reader().maxDoc());
      ScorerSupplier scorer = scorers[part.ord];
      if (first < end && scorer != null) {
        LeafCollector found = collector.getLeafCollector(part);
        scorer.setTopLevelScoringClause();
        scorer.bulkScorer().score(found, part.reader().getLiveDocs(), first, end);
        found.finish();
      }
    }
    return collector;
  }
}

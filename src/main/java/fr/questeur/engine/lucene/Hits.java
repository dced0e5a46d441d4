package fr.questeur.engine.lucene;

import fr.questeur.engine.Hit;
import fr.questeur.engine.ScoreShare;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.Snippet;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** What a search found, with all that a hit shows. Each thread needs one of its own. */
final class Hits {

  private final IndexSearcher searcher;
  private final Search.Outcome outcome;
  private final boolean explained;
  private final StoredFields stored;
  private final Optional<Snippets> snippets;

  private Hits(
      IndexSearcher searcher, Analyzer analyzer, Search.Outcome outcome, SearchRequest request)
      throws IOException {
    this.searcher = searcher;
    this.outcome = outcome;
    explained = request.explained();
    stored = searcher.storedFields();
    snippets =
        request.snippets()
            ? Optional.of(new Snippets(searcher.getIndexReader(), analyzer, outcome.matching()))
            : Optional.empty();
  }

  /**
   * The hits of the page that is asked for. Half of them another thread makes: of a cold start they
   * are the longest part that can be divided. The first hit is made before, so that as a rule two
   * threads do not come to Lucene's classes from different ends, some of which wait for each other.
   */
  static List<Hit> of(
      IndexSearcher searcher, Analyzer analyzer, Search.Outcome outcome, SearchRequest request)
      throws IOException {
    int end = outcome.top().size();
    int start = Math.min(end, request.limit() * (request.page() - 1));
    int second = Math.min(end, start + 1);
    int middle = (second + end + 1) / 2;
    Hits own = new Hits(searcher, analyzer, outcome, request);
    List<Hit> hits = own.make(start, second);
    if (middle == end) {
      hits.addAll(own.make(second, middle));
      return hits;
    }
    try (Meanwhile<List<Hit>> others =
        Meanwhile.begin(() -> new Hits(searcher, analyzer, outcome, request).make(middle, end))) {
      hits.addAll(own.make(second, middle));
      hits.addAll(others.await());
    }
    return hits;
  }

  private List<Hit> make(int from, int to) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (int rank = from; rank < to; rank++) {
      hits.add(hit(rank));
    }
    return hits;
  }

  private Hit hit(int rank) throws IOException {
    ScoreDoc found = outcome.top().get(rank);
    Publication publication = Records.publication(stored.document(found.doc));
    Map<String, List<Snippet>> passages =
        snippets.isPresent() ? snippets.get().of(publication, found.doc) : Map.of();
    Optional<ScoreShare> explanation =
        explained
            ? Optional.of(ScoreShares.of(searcher.explain(outcome.ranked(), found.doc)))
            : Optional.empty();
    double score = Float.isNaN(found.score) ? 0 : found.score;
    return new Hit(rank + 1, score, publication, passages, explanation, Optional.empty());
  }
}

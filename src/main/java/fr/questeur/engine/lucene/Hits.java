package fr.questeur.engine.lucene;

import fr.questeur.engine.Hit;
import fr.questeur.engine.ScoreShare;
import fr.questeur.engine.SearchRequest;
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

/** What a search found, with all that a hit shows. */
final class Hits {
  private Hits() {}

  /** The hits of the page that is asked for. */
  static List<Hit> of(
      IndexSearcher searcher, Analyzer analyzer, Search.Outcome outcome, SearchRequest request)
      throws IOException {
    int first = request.limit() * (request.page() - 1);
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    Optional<Snippets> snippets =
        request.snippets()
            ? Optional.of(new Snippets(searcher.getIndexReader(), analyzer, outcome.matching()))
            : Optional.empty();
    for (int i = first; i < outcome.top().size(); i++) {
      ScoreDoc found = outcome.top().get(i);
      Publication publication = Records.publication(stored.document(found.doc));
      double score = Float.isNaN(found.score) ? 0 : found.score;
      Optional<ScoreShare> explanation =
          request.explained()
              ? Optional.of(ScoreShares.of(searcher.explain(outcome.ranked(), found.doc)))
              : Optional.empty();
      hits.add(
          new Hit(
              i + 1,
              score,
              publication,
              snippets.isPresent() ? snippets.get().of(publication, found.doc) : Map.of(),
              explanation,
              Optional.empty()));
    }
    return hits;
  }
}

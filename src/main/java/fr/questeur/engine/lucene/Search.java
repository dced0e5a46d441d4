package fr.questeur.engine.lucene;

import fr.questeur.engine.Facet;
import fr.questeur.engine.Ranked;
import fr.questeur.engine.SearchRequest;
import fr.questeur.query.Identifiers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/** One search from its request to the numbers of the documents found. */
final class Search {

  /**
   * What one search found.
   *
   * @param matching the query that found it, without the filters
   * @param ranked the query that gave the scores, without the filters
   * @param total how many documents match
   * @param nearest whether the query had to be loosened to find anything
   * @param top the best, down to the end of the page asked for
   * @param facets the counts asked for
   */
  record Outcome(
      Query matching,
      Query ranked,
      long total,
      boolean nearest,
      List<ScoreDoc> top,
      List<Facet> facets) {}

  private final IndexSearcher searcher;
  private final QueryTranslator translator;
  private final SearchRequest request;
  private final Restriction restriction;

  Search(IndexSearcher searcher, QueryTranslator translator, SearchRequest request) {
    this.searcher = searcher;
    this.translator = translator;
    this.request = request;
    restriction = new Restriction(request.filters(), translator);
  }

  /**
   * The query for what is asked. What looks like the number of a question, but is of none, may be a
   * date, {@code 12-2025}, or any figure.
   */
  static Query matching(
      IndexSearcher searcher, QueryTranslator translator, fr.questeur.query.Query query)
      throws IOException {
    Query translated = translator.translate(query);
    return query instanceof fr.questeur.query.Query.Identifier identifier
            && searcher.count(translated) == 0
        ? translator.translate(
            new fr.questeur.query.Query.Word(Identifiers.print(identifier), identifier.span()))
        : translated;
  }

  /** Searches for all the words; if no document has them all, for as many as there are. */
  Outcome run() throws IOException {
    Outcome exact = run(matching(searcher, translator, request.query()), false);
    if (exact.total() == 0) {
      Optional<Query> loosened = translator.loosen(request.query());
      if (loosened.isPresent()) {
        Outcome nearest = run(loosened.get(), true);
        if (nearest.total() > 0) {
          return nearest;
        }
      }
    }
    return exact;
  }

  private Outcome run(Query query, boolean nearest) throws IOException {
    Query ranked = translator.rank(query, request.query());
    if (request.sort() == fr.questeur.engine.Sort.RECENT) {
      ranked = Recency.add(ranked, searcher.getIndexReader());
    }
    TopFieldDocs top = top(restriction.of(ranked));
    List<Facet> facets = FacetCounts.of(searcher, query, restriction, request.facets());
    return new Outcome(
        query, ranked, top.totalHits.value(), nearest, List.of(top.scoreDocs), facets);
  }

  /**
   * The best by relevance, which are neither counted nor read.
   *
   * @param candidates what may be among them, if not everything
   */
  List<Ranked> rank(Optional<Query> candidates) throws IOException {
    int depth = Math.max(1, request.limit());
    Query query = translator.rank(translator.translate(request.query()), request.query());
    BooleanQuery.Builder among = new BooleanQuery.Builder().add(query, Occur.MUST);
    candidates.ifPresent(some -> among.add(some, Occur.FILTER));
    TopFieldDocs top =
        searcher.search(
            among.build(),
            new TopFieldCollectorManager(Sorts.of(request.sort()), depth, null, depth));
    return Stream.of(top.scoreDocs)
        .limit(request.limit())
        .map(found -> ((FieldDoc) found).fields)
        .map(values -> new Ranked(((BytesRef) values[1]).utf8ToString(), (Float) values[0]))
        .toList();
  }

  private TopFieldDocs top(Query restricted) throws IOException {
    int depth = request.limit() * request.page();
    TopFieldDocs top =
        BestDocuments.of(searcher, restricted, Sorts.of(request.sort()), Math.max(1, depth));
    ScoreDoc[] kept = depth == 0 ? new ScoreDoc[0] : top.scoreDocs;
    if (Sorts.byScore(request.sort())) {
      for (ScoreDoc found : kept) {
        found.score = (Float) ((FieldDoc) found).fields[0];
      }
    } else {
      TopFieldCollector.populateScores(kept, searcher, restricted);
    }
    return new TopFieldDocs(top.totalHits, kept, top.fields);
  }
}

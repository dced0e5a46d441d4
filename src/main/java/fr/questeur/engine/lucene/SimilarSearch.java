package fr.questeur.engine.lucene;

import fr.questeur.engine.Hit;
import fr.questeur.engine.Ranked;
import fr.questeur.engine.SimilarRequest;
import fr.questeur.engine.Standing;
import fr.questeur.engine.Subject;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds the questions that are most like a text, in two steps. The index gives those that share the
 * most of the text's telling terms; these are read again and compared with it whole. The number of
 * terms and of questions compared is bounded, and with them the cost.
 */
final class SimilarSearch {

  /** How many questions are compared. */
  private static final int CANDIDATES = SimilarRequest.MAX_LIMIT;

  /** What is less like the text has some words of its domain. */
  private static final double LEAST = 0.1;

  /** If nothing is more like it than that, what is nearly as like it as the nearest is shown. */
  private static final double OF_THE_NEAREST = 0.75;

  /** The terms of the text that they are looked up by. */
  private static final int TERMS = 60;

  /** The shared terms that snippets are made of. */
  private static final int SNIPPET_TERMS = 8;

  /**
   * What was found.
   *
   * @param total how many questions are alike, of those that were compared
   * @param nothingAsked whether no word of the text says anything
   * @param nearest whether none is, so that the nearest are shown
   * @param hits the most like the text first, as many as were asked for
   */
  record Found(int total, boolean nothingAsked, boolean nearest, List<Hit> hits) {}

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final SimilarRequest request;
  private final TermRarity rarity;

  SimilarSearch(IndexSearcher searcher, Analyzer analyzer, SimilarRequest request)
      throws IOException {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.request = request;
    rarity = new TermRarity(searcher.getIndexReader(), analyzer);
  }

  /** The questions that have a reason to show, the most like the text first. */
  Found run() throws IOException {
    QuestionProfiler profiler = new QuestionProfiler(analyzer, rarity);
    QuestionProfile subject = profiler.of(request.subject());
    List<Comparison> compared = compare(profiler, subject);
    double best = compared.isEmpty() ? 0 : compared.getFirst().score();
    // In a small index no word is rare and nothing scores high: all of it may be shown.
    boolean large = searcher.getIndexReader().numDocs() > CANDIDATES;
    boolean nearest = large && best < LEAST;
    double least = nearest ? OF_THE_NEAREST * best : large ? LEAST : 0;
    List<Comparison> alike =
        compared.stream().filter(one -> one.score() >= least && !one.evidence().isEmpty()).toList();
    List<Hit> hits = new ArrayList<>();
    for (Comparison one : first(alike)) {
      hits.add(hit(hits.size() + 1, one));
    }
    boolean nothingAsked = subject.weights().values().stream().allMatch(weight -> weight == 0);
    return new Found(alike.size(), nothingAsked, nearest && !alike.isEmpty(), hits);
  }

  /** The same without what a hit shows. */
  List<Ranked> rank() throws IOException {
    QuestionProfiler profiler = new QuestionProfiler(analyzer, rarity);
    return first(compare(profiler, profiler.of(request.subject()))).stream()
        .map(one -> new Ranked(one.publication().identifier(), one.score()))
        .toList();
  }

  private List<Comparison> compare(QuestionProfiler profiler, QuestionProfile subject)
      throws IOException {
    SharedPassages passages = new SharedPassages(subject.body(), rarity);
    List<Comparison> compared = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc found : searcher.search(query(subject), CANDIDATES).scoreDocs) {
      Publication candidate = Records.publication(stored.document(found.doc));
      QuestionProfile profile = profiler.of(Subject.of(candidate));
      compared.add(Comparison.of(found.doc, candidate, subject, profile, passages));
    }
    compared.sort(
        Comparator.comparingDouble(Comparison::score)
            .reversed()
            .thenComparing(one -> one.publication().identifier()));
    return compared;
  }

  private List<Comparison> first(List<Comparison> compared) {
    return compared.subList(0, Math.min(request.limit(), compared.size()));
  }

  private Hit hit(int rank, Comparison one) throws IOException {
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    one.sharedTerms().stream()
        .limit(SNIPPET_TERMS)
        .map(term -> new TermQuery(new Term(Schema.QUESTION, term)))
        .forEach(term -> terms.add(term, Occur.SHOULD));
    return new Hit(
        rank,
        one.score(),
        one.publication(),
        new Snippets(searcher.getIndexReader(), analyzer, terms.build())
            .of(one.publication(), one.document()),
        Optional.empty(),
        Optional.of(one.evidence()));
  }

  private Query query(QuestionProfile subject) throws IOException {
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    for (Map.Entry<String, Double> term : telling(subject)) {
      // The score of a match holds its rarity once more.
      float boost = (float) Math.sqrt(term.getValue());
      for (String field : List.of(Schema.QUESTION, Schema.TITLE)) {
        Query match = new TermQuery(new Term(field, term.getKey()));
        terms.add(new BoostQuery(match, boost), Occur.SHOULD);
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(terms.build(), Occur.MUST);
    query.add(StandingQuery.of(request.standing(), request.asOf()), Occur.FILTER);
    itself().ifPresent(subjectItself -> query.add(subjectItself, Occur.MUST_NOT));
    return query.build();
  }

  private Optional<Query> itself() {
    return request.subject().identifier().map(id -> new TermQuery(new Term(Schema.ID, id)));
  }

  /** One if the text is that of a question in the index, else none. */
  private long ownQuestions() throws IOException {
    if (itself().isEmpty()) {
      return 0;
    }
    return searcher.count(
        new BooleanQuery.Builder()
            .add(itself().get(), Occur.FILTER)
            .add(StandingQuery.of(Standing.ANY, Optional.empty()), Occur.FILTER)
            .build());
  }

  /** The terms of most weight among those that other questions have too. */
  private List<Map.Entry<String, Double>> telling(QuestionProfile subject) throws IOException {
    long own = ownQuestions();
    List<Map.Entry<String, Double>> telling = new ArrayList<>();
    for (Map.Entry<String, Double> term : subject.weights().entrySet()) {
      if (rarity.count(term.getKey()) > own && term.getValue() > 0) {
        telling.add(term);
      }
    }
    telling.sort(
        Map.Entry.<String, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return telling.subList(0, Math.min(TERMS, telling.size()));
  }
}

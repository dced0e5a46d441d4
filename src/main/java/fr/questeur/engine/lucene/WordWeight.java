package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.SmallFloat;

/** Scores the documents of a {@link WordQuery}. */
final class WordWeight extends Weight {

  /**
   * A field that has the word somewhere in the index.
   *
   * @param weight how much the word counts there
   * @param length the field's mean length in words
   */
  record WeightedField(Term term, float weight, float length) {}

  private final WordQuery query;
  private final List<WeightedField> fields;
  private final Ranking ranking;
  private final float most;

  /**
   * A weight.
   *
   * @param ranking how frequency and length count
   * @param most the score that no frequency can reach
   */
  WordWeight(WordQuery query, List<WeightedField> fields, Ranking ranking, float most) {
    super(query);
    this.query = query;
    this.fields = fields;
    this.ranking = ranking;
    this.most = most;
  }

  @Override
  public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    List<Postings> found = new ArrayList<>();
    for (WeightedField field : fields) {
      TermsEnum terms =
          context.reader().terms(field.term().field()) == null
              ? null
              : context.reader().terms(field.term().field()).iterator();
      if (terms != null && terms.seekExact(field.term().bytes())) {
        found.add(
            new Postings(
                field,
                terms.postings(null, PostingsEnum.FREQS),
                context.reader().getNormValues(field.term().field())));
      }
    }
    return found.isEmpty() ? null : new DefaultScorerSupplier(new WordScorer(found));
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return true;
  }

  @Override
  public Matches matches(LeafReaderContext context, int document) throws IOException {
    IndexSearcher searcher = new IndexSearcher(context.reader());
    return searcher
        .createWeight(searcher.rewrite(query.alternatives()), ScoreMode.COMPLETE_NO_SCORES, 1)
        .matches(context, document);
  }

  @Override
  public Explanation explain(LeafReaderContext context, int document) throws IOException {
    ScorerSupplier supplier = scorerSupplier(context);
    Scorer scorer = supplier == null ? null : supplier.get(1);
    return scorer != null && scorer.iterator().advance(document) == document
        ? Explanation.match(scorer.score(), query + ", of at most " + most)
        : Explanation.noMatch("no " + query);
  }

  /** The places of the word in one field. */
  private record Postings(WeightedField field, PostingsEnum documents, NumericDocValues lengths) {

    float frequency(int document, float b) throws IOException {
      long length =
          lengths != null && lengths.advanceExact(document)
              ? SmallFloat.byte4ToInt((byte) lengths.longValue())
              : 1;
      return field.weight() * documents.freq() / (1 - b + b * length / field.length());
    }
  }

  private final class WordScorer extends Scorer {
    private final Postings[] fields; // Lists make an iterator for each document.
    private final AnyField iterator;

    WordScorer(List<Postings> fields) {
      this.fields = fields.toArray(Postings[]::new);
      iterator =
          new AnyField(fields.stream().map(Postings::documents).toArray(PostingsEnum[]::new));
    }

    @Override
    public DocIdSetIterator iterator() {
      return iterator;
    }

    @Override
    public int docID() {
      return iterator.docID();
    }

    @Override
    public float score() throws IOException {
      float frequency = 0;
      for (Postings postings : fields) {
        if (postings.documents().docID() == docID()) {
          frequency += postings.frequency(docID(), ranking.length());
        }
      }
      return most * frequency / (frequency + ranking.saturation());
    }

    @Override
    public float getMaxScore(int upTo) {
      return most;
    }
  }

  /** The documents that have the word in any field, of which there are few. */
  private static final class AnyField extends DocIdSetIterator {
    private final PostingsEnum[] fields;
    private int document = -1;

    AnyField(PostingsEnum[] fields) {
      this.fields = fields;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int next = NO_MORE_DOCS;
      for (PostingsEnum field : fields) {
        int at = field.docID() < target ? field.advance(target) : field.docID();
        next = Math.min(next, at);
      }
      document = next;
      return next;
    }

    @Override
    public long cost() {
      return Stream.of(fields).mapToLong(DocIdSetIterator::cost).sum();
    }
  }
}

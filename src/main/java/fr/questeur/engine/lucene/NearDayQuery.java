package fr.questeur.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.Weight;

/**
 * Documents with a date, those with the most that are nearest to a day. It gives the scores of
 * Lucene's own query for that, which needs the dates as points.
 */
final class NearDayQuery extends Query {

  private final String date;
  private final long day;
  private final long half;

  /**
   * Scores from 1 down to 0.
   *
   * @param date the field
   * @param day has the whole score, counted from 1970
   * @param half so many days from it half of the score is left
   */
  NearDayQuery(String date, long day, long half) {
    this.date = date;
    this.day = day;
    this.half = half;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new NearDayWeight(boost);
  }

  private final class NearDayWeight extends Weight {

    private final float boost;

    NearDayWeight(float boost) {
      super(NearDayQuery.this);
      this.boost = boost;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      return new DefaultScorerSupplier(new NearDayScorer(days(segment.reader()), boost));
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int document) throws IOException {
      NumericDocValues days = days(segment.reader());
      return days.advanceExact(document)
          ? Explanation.match(score(days.longValue(), boost), NearDayQuery.this.toString())
          : Explanation.noMatch("no " + date);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return DocValues.isCacheable(segment, date);
    }
  }

  private final class NearDayScorer extends Scorer {

    private final NumericDocValues days;
    private final float boost;

    NearDayScorer(NumericDocValues days, float boost) {
      this.days = days;
      this.boost = boost;
    }

    @Override
    public int docID() {
      return days.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return days;
    }

    @Override
    public float getMaxScore(int upTo) {
      return boost;
    }

    @Override
    public float score() throws IOException {
      return NearDayQuery.this.score(days.longValue(), boost);
    }
  }

  private NumericDocValues days(LeafReader segment) throws IOException {
    return SortedNumericSelector.wrap(
        DocValues.getSortedNumeric(segment, date),
        SortedNumericSelector.Type.MIN,
        SortField.Type.LONG);
  }

  private float score(long value, float boost) {
    return (float) (boost * (half / (half + (double) Math.abs(value - day))));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(date)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    return date + " near " + LocalDate.ofEpochDay(day);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && other instanceof NearDayQuery query
        && date.equals(query.date)
        && day == query.day
        && half == query.half;
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, day, half);
  }
}

package fr.questeur.engine.lucene;

import fr.questeur.query.Field;
import java.io.IOException;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Puts new documents before old ones that are about as good. */
final class Recency {

  /** What the newest day adds to a score: about half of what a rare word does. */
  private static final float NEWEST = 3;

  /** After so many days half of it is left, and a third after twice as many. */
  private static final long HALF = 365;

  private Recency() {}

  /** The same documents, those nearer to the newest day of the index with more. */
  static Query add(Query query, IndexReader reader) throws IOException {
    String date = Schema.only(Field.DATE);
    byte[] newest = PointValues.getMaxPackedValue(reader, date);
    if (newest == null) { // no document has a date
      return query;
    }
    long day = LongPoint.decodeDimension(newest, 0);
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(LongField.newDistanceFeatureQuery(date, NEWEST, day, HALF), Occur.SHOULD)
        .build();
  }
}

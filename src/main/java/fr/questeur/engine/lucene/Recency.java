package fr.questeur.engine.lucene;

import fr.questeur.query.Field;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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
    OptionalLong newest = DataDates.bound(reader, date, true);
    if (newest.isEmpty()) {
      return query;
    }
    Query near = new NearDayQuery(date, newest.getAsLong(), HALF);
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new BoostQuery(near, NEWEST), Occur.SHOULD)
        .build();
  }
}

package fr.questeur.engine.lucene;

import fr.questeur.engine.Standing;
import fr.questeur.model.Kind;
import fr.questeur.model.Legislature;
import fr.questeur.model.Status;
import fr.questeur.query.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The questions of a standing, now or when some day began. Then those waited for an answer that had
 * been published before that day, and neither been answered nor withdrawn before it, in a
 * legislature that had not ended. What was answered or withdrawn nobody knows when did not wait.
 */
final class StandingQuery {

  /** No legislature has a higher number. */
  private static final int LAST_LEGISLATURE = 99;

  private StandingQuery() {}

  static Query of(Standing standing, Optional<LocalDate> asOf) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(is(Field.KIND, Kind.QUESTION.label()), Occur.FILTER);
    if (asOf.isPresent()) {
      LocalDate day = asOf.get();
      all.add(before(Schema.only(Field.DATE), day), Occur.FILTER);
      if (standing == Standing.ANSWERED) {
        all.add(before(Schema.only(Field.ANSWERED), day), Occur.FILTER);
      } else {
        all.add(before(Schema.only(Field.ANSWERED), day), Occur.MUST_NOT);
        all.add(onUnknownDay(Status.ANSWERED, Schema.only(Field.ANSWERED)), Occur.MUST_NOT);
        all.add(before(Schema.WITHDRAWN, day), Occur.MUST_NOT);
        all.add(onUnknownDay(Status.WITHDRAWN, Schema.WITHDRAWN), Occur.MUST_NOT);
        all.add(lapsedBefore(day), Occur.MUST_NOT);
      }
    } else if (standing == Standing.ANSWERED) {
      all.add(is(Field.STATUS, Status.ANSWERED.label()), Occur.FILTER);
    } else if (standing == Standing.PENDING) {
      all.add(is(Field.STATUS, Status.PENDING.label()), Occur.FILTER);
    }
    return all.build();
  }

  private static Query is(Field field, String value) {
    return new TermQuery(new Term(Schema.only(field), value));
  }

  private static Query before(String date, LocalDate day) {
    return SortedNumericDocValuesField.newSlowRangeQuery(
        date, Long.MIN_VALUE, day.minusDays(1).toEpochDay());
  }

  /** Those that wait no more, nobody knows since when. */
  private static Query onUnknownDay(Status status, String date) {
    return new BooleanQuery.Builder()
        .add(is(Field.STATUS, status.label()), Occur.MUST)
        .add(new FieldExistsQuery(date), Occur.MUST_NOT)
        .build();
  }

  /** Those of a legislature that had ended by then: nobody answers them any more. */
  private static Query lapsedBefore(LocalDate day) {
    long[] ended =
        IntStream.rangeClosed(1, LAST_LEGISLATURE)
            .filter(legislature ->
                Legislature.end(legislature).filter(end -> end.isBefore(day)).isPresent())
            .asLongStream()
            .toArray();
    return SortedNumericDocValuesField.newSlowSetQuery(Schema.only(Field.LEGISLATURE), ended);
  }
}

package fr.questeur.engine.lucene;

import fr.questeur.engine.Standing;
import fr.questeur.model.Kind;
import fr.questeur.model.Legislature;
import fr.questeur.model.Status;
import fr.questeur.query.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The questions of a standing, now or when some day began. */
final class StandingQuery {

  /** No legislature has a higher number. */
  private static final int LAST_LEGISLATURE = 99;

  private StandingQuery() {}

  static Query of(Standing standing, Optional<LocalDate> asOf) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(is(Field.KIND, Kind.QUESTION.label()), Occur.FILTER);
    if (asOf.isPresent()) {
      LocalDate day = asOf.get();
      all.add(before(Field.DATE, day), Occur.FILTER);
      if (standing == Standing.ANSWERED) {
        all.add(before(Field.ANSWERED, day), Occur.FILTER);
      } else {
        all.add(before(Field.ANSWERED, day), Occur.MUST_NOT);
        all.add(answeredOnUnknownDay(), Occur.MUST_NOT);
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

  private static Query before(Field field, LocalDate day) {
    return LongPoint.newRangeQuery(
        Schema.only(field), Long.MIN_VALUE, day.minusDays(1).toEpochDay());
  }

  private static Query answeredOnUnknownDay() {
    return new BooleanQuery.Builder()
        .add(is(Field.STATUS, Status.ANSWERED.label()), Occur.MUST)
        .add(
            LongPoint.newRangeQuery(Schema.only(Field.ANSWERED), Long.MIN_VALUE, Long.MAX_VALUE),
            Occur.MUST_NOT)
        .build();
  }

  /** Those of a legislature that had ended by then: nobody answers them any more. */
  private static Query lapsedBefore(LocalDate day) {
    int[] ended =
        IntStream.rangeClosed(1, LAST_LEGISLATURE)
            .filter(legislature ->
                Legislature.end(legislature).filter(end -> end.isBefore(day)).isPresent())
            .toArray();
    return IntPoint.newSetQuery(Schema.only(Field.LEGISLATURE), ended);
  }
}

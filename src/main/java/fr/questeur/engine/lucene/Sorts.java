package fr.questeur.engine.lucene;

import fr.questeur.query.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/** The orders of hits as Lucene sorts; ties always in the order of identifiers. */
final class Sorts {

  private static final SortField ID = new SortField(Schema.ID, SortField.Type.STRING);

  /** In the order of identifiers. */
  static final Sort BY_ID = new Sort(ID);

  private Sorts() {}

  static Sort of(fr.questeur.engine.Sort sort) {
    return switch (sort) {
      case RELEVANCE, RECENT -> new Sort(SortField.FIELD_SCORE, ID);
      case OLDEST -> new Sort(date(Field.DATE, false), ID);
      case NEWEST -> new Sort(date(Field.DATE, true), ID);
      case DELAY -> new Sort(delay(), ID);
    };
  }

  /** Whether the score gives the order. */
  static boolean byScore(fr.questeur.engine.Sort sort) {
    return sort == fr.questeur.engine.Sort.RELEVANCE || sort == fr.questeur.engine.Sort.RECENT;
  }

  /** By a field of dates; documents without one come last. */
  static SortField date(Field field, boolean newestFirst) {
    return LongField.newSortField(
        Schema.only(field),
        newestFirst,
        SortedNumericSelector.Type.MIN,
        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static SortField delay() {
    return IntField.newSortField(
        Schema.only(Field.DELAY), true, SortedNumericSelector.Type.MIN, Integer.MIN_VALUE);
  }
}

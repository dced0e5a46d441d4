package fr.questeur.engine.lucene;

import fr.questeur.query.Field;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;

/** The orders of hits as Lucene sorts; ties always in the order of identifiers. */
final class Sorts {

  private static final SortField ID = new SortField(Schema.ID, SortField.Type.STRING);

  /** In the order of identifiers. */
  static final Sort BY_ID = new Sort(ID);

  private Sorts() {}

  static Sort of(fr.questeur.engine.Sort sort) {
    return switch (sort) {
      case RELEVANCE, RECENT -> new Sort(SortField.FIELD_SCORE, ID);
      case OLDEST -> new Sort(by(Field.DATE, false), ID);
      case NEWEST -> new Sort(by(Field.DATE, true), ID);
      case DELAY -> new Sort(by(Field.DELAY, true), ID);
    };
  }

  /** Whether the score gives the order. */
  static boolean byScore(fr.questeur.engine.Sort sort) {
    return sort == fr.questeur.engine.Sort.RELEVANCE || sort == fr.questeur.engine.Sort.RECENT;
  }

  /** By a field of dates or numbers; documents without one come last. */
  static SortField by(Field field, boolean highestFirst) {
    return new SortedNumericSortField(
        Schema.only(field),
        SortField.Type.LONG,
        highestFirst,
        SortedNumericSelector.Type.MIN,
        highestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }
}

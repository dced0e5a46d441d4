package fr.questeur.engine.lucene;

import fr.questeur.query.Field;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldDocs;

/**
 * From when to when the data of an index go; of what was replaced nothing counts any more. Each is
 * looked up anew.
 *
 * @param searcher searches that index
 */
record DataDates(IndexSearcher searcher) {

  /** The last day of a publication or an answer; empty if none has a date. */
  Optional<LocalDate> newest() throws IOException {
    return Stream.of(end(Field.DATE, true), end(Field.ANSWERED, true))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /** The first day of a publication; empty if none has a date. */
  Optional<LocalDate> oldest() throws IOException {
    return end(Field.DATE, false);
  }

  /** What was replaced is in the bounds of a field until it is merged away. */
  private Optional<LocalDate> end(Field field, boolean newest) throws IOException {
    String name = Schema.only(field);
    IndexReader reader = searcher.getIndexReader();
    OptionalLong day = bound(reader, name, newest);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (!reader.hasDeletions()
        || searcher.count(SortedNumericDocValuesField.newSlowExactQuery(name, day.getAsLong()))
            > 0) {
      return Optional.of(LocalDate.ofEpochDay(day.getAsLong()));
    }
    TopFieldDocs end =
        searcher.search(new FieldExistsQuery(name), 1, new Sort(Sorts.by(field, newest)));
    return Stream.of(end.scoreDocs)
        .map(found -> LocalDate.ofEpochDay((Long) ((FieldDoc) found).fields[0]))
        .findFirst();
  }

  /** The last or first day of a field, also of what was replaced; empty if no document has one. */
  static OptionalLong bound(IndexReader reader, String name, boolean newest) throws IOException {
    if (DocValuesSkipper.globalDocCount(reader, name) == 0) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        newest
            ? DocValuesSkipper.globalMaxValue(reader, name)
            : DocValuesSkipper.globalMinValue(reader, name));
  }
}

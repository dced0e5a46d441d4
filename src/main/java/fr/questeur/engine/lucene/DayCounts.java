package fr.questeur.engine.lucene;

import fr.questeur.engine.Facet;
import fr.questeur.engine.Step;
import fr.questeur.engine.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How many documents there are of each day. Cost: the documents found.
 *
 * @param days the days that have documents
 * @param undated how many documents have no day
 */
record DayCounts(NavigableMap<LocalDate, Long> days, long undated) {

  /** Counts the documents found by the first day that they have in a field of dates. */
  static DayCounts of(FacetsCollector found, String field) throws IOException {
    Map<Long, Long> counts = new TreeMap<>();
    long undated = 0;
    for (FacetsCollector.MatchingDocs segment : found.getMatchingDocs()) {
      SortedNumericDocValues values = DocValues.getSortedNumeric(segment.context().reader(), field);
      DocIdSetIterator documents = segment.bits().iterator();
      if (documents == null) { // nothing found in this segment
        continue;
      }
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (values.advanceExact(document)) {
          counts.merge(values.nextValue(), 1L, Long::sum);
        } else {
          undated++;
        }
      }
    }
    NavigableMap<LocalDate, Long> days = new TreeMap<>();
    counts.forEach((day, count) -> days.put(LocalDate.ofEpochDay(day), count));
    return new DayCounts(days, undated);
  }

  /** The years that divide into months, the newest first. */
  List<Facet.Value> years() {
    NavigableMap<Integer, NavigableMap<YearMonth, Long>> years = new TreeMap<>();
    days.forEach((day, count) ->
        years
            .computeIfAbsent(day.getYear(), year -> new TreeMap<>())
            .merge(YearMonth.from(day), count, Long::sum));
    List<Facet.Value> values = new ArrayList<>();
    years
        .descendingMap()
        .forEach((year, months) -> {
          List<Facet.Value> parts = new ArrayList<>();
          months
              .descendingMap()
              .forEach((month, count) -> parts.add(new Facet.Value(month.toString(), count)));
          long count = months.values().stream().mapToLong(Long::longValue).sum();
          values.add(new Facet.Value(String.valueOf(year), count, parts));
        });
    return values;
  }

  /** The periods of that length, from the first that has documents to the last. */
  List<Timeline.Bar> bars(Step step) {
    NavigableMap<LocalDate, Long> periods = new TreeMap<>();
    days.forEach((day, count) -> periods.merge(step.start(day), count, Long::sum));
    if (!periods.isEmpty()) {
      fill(periods, step);
    }
    List<Timeline.Bar> bars = new ArrayList<>();
    periods.forEach((start, count) -> bars.add(new Timeline.Bar(start, count)));
    return bars;
  }

  private static void fill(NavigableMap<LocalDate, Long> periods, Step step) {
    LocalDate last = periods.lastKey();
    List<LocalDate> empty = new ArrayList<>();
    for (LocalDate start = periods.firstKey(); start.isBefore(last); start = step.next(start)) {
      if (empty.size() == Timeline.MAX_FILLED) {
        return;
      }
      empty.add(start);
    }
    empty.forEach(start -> periods.putIfAbsent(start, 0L));
  }
}

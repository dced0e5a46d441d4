package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Sort;
import fr.questeur.model.Publication;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates and numbers, where some segments of the index have none. */
class NumbersTest {

  @TempDir private Path index;

  @Test
  void rangesHaveOpenEndsAndFindNothingThatHasNoNumber() throws Exception {
    SampleIndex.put(
        index,
        List.of(
            dated(1, "2024-12-31", "2025-01-10"),
            dated(2, "2025-01-01", "2025-03-02"),
            SampleIndex.saying("AN-17-QE-3", "loup")));
    SampleIndex.put(index, List.of(SampleIndex.saying("AN-16-QE-4", "loup")));
    SampleIndex.put(index, List.of(dated(5, "2026-02-28", "2026-03-30")));
    SampleIndex.put(index, List.of(SampleIndex.record("CP-6", "'text':'loup'")));

    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(numbers(engine, "date:..2024")).isEqualTo("1");
      assertThat(numbers(engine, "date:2025..")).isEqualTo("2 5");
      assertThat(numbers(engine, "date:2024..2025")).isEqualTo("1 2");
      assertThat(numbers(engine, "date:1950")).isEmpty();
      assertThat(numbers(engine, "date:*")).isEqualTo("1 2 5");
      assertThat(numbers(engine, "NOT date:2025..")).isEqualTo("1 3 4 6");
      assertThat(numbers(engine, "delay:..29")).isEqualTo("1");
      assertThat(numbers(engine, "delay:30..")).isEqualTo("2 5");
      assertThat(numbers(engine, "delay:30")).isEqualTo("5");
      assertThat(numbers(engine, "legislature:16")).isEqualTo("4");
      assertThat(numbers(engine, "legislature:17..")).isEqualTo("1 2 3 5");
      assertThat(numbers(engine, "loup date:2025")).isEqualTo("2");
      assertThat(numbers(engine, "16-4")).isEqualTo("4");
      assertThat(numbers(engine, "17-4")).isEmpty();
    }
  }

  @Test
  void whereNothingHasADateTheNewestFirstIsByRelevance() throws Exception {
    SampleIndex.put(
        index,
        List.of(
            SampleIndex.saying("AN-17-QE-1", "loup et ours"),
            SampleIndex.saying("AN-17-QE-2", "loup loup")));

    try (LuceneEngine engine = new LuceneEngine(index)) {
      SearchResult recent = engine.search(SampleIndex.request("loup", List.of(), Sort.RECENT));
      assertThat(SampleIndex.ids(recent)).isEqualTo(SampleIndex.ids(engine, "loup"));
      assertThat(engine.dataUntil()).isEmpty();
    }
  }

  @Test
  void aDateThatNoRecordHasAnyMoreBoundsNothing() throws IOException {
    // Of few, Lucene would put away what was replaced by itself.
    List<Publication> records = new ArrayList<>();
    for (int number = 2; number <= 9; number++) {
      records.add(SampleIndex.saying("AN-17-QE-" + number, "loup"));
    }
    records.add(dated(1, "2025-01-01", "2025-02-01"));
    SampleIndex.put(index, records);
    assertThat(until()).isEqualTo("2025-02-01");

    SampleIndex.put(index, List.of(SampleIndex.saying("AN-17-QE-1", "loup")));
    assertThat(until()).as("replaced").isEqualTo("none");

    try (LuceneUpdate update = LuceneUpdate.open(index)) {
      records.forEach(record -> update.replace(record, List.of()));
      update.replace(SampleIndex.saying("AN-17-QE-1", "loup"), List.of());
      update.commit();
      update.compact(() -> false);
    }
    assertThat(until()).as("merged").isEqualTo("none");
  }

  /** Java makes the code by which Lucene opens them anew at each start. */
  @Test
  void theIndexHasNoPoints() throws IOException {
    SampleIndex.put(index, SampleIndex.samples());
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext segment : reader.leaves()) {
        assertThat(segment.reader().getFieldInfos().hasPointValues()).isFalse();
      }
    }
  }

  private String until() {
    try (LuceneEngine engine = new LuceneEngine(index)) {
      return engine.dataUntil().map(LocalDate::toString).orElse("none");
    }
  }

  private static Publication dated(int number, String asked, String answered) throws IOException {
    return SampleIndex.record(
        "AN-17-QE-" + number,
        "'question':{'text':'loup','publishedOn':'%s'},'answer':{'text':'oui','publishedOn':'%s'}"
            .formatted(asked, answered));
  }

  /** The last digits of what matches, in order. */
  private static String numbers(LuceneEngine engine, String query) throws QuerySyntaxException {
    return String.join(
        " ",
        SampleIndex.ids(engine, query).stream()
            .map(id -> id.substring(id.length() - 1))
            .sorted()
            .toList());
  }
}

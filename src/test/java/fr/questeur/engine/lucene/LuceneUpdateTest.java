package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.Facet;
import fr.questeur.engine.IndexStatus;
import fr.questeur.engine.Known;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import fr.questeur.query.Query;
import fr.questeur.query.QueryParser;
import fr.questeur.query.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneUpdateTest {

  private static final Query EVERYTHING = new Query.All(new Span(0, 0));

  @TempDir private Path index;

  @Test
  void whatWasPutIsFoundAsItWas() throws IOException {
    List<Publication> records = SampleIndex.samples();
    try (LuceneEngine engine = SampleIndex.of(index, records)) {
      for (Publication record : records) {
        assertThat(engine.find(record.identifier())).contains(record);
      }
      assertThat(engine.find("AN-17-QE-1")).isEmpty();
    }
  }

  @Test
  void anIdentifierIsFoundInAnyCase() throws IOException {
    try (LuceneEngine engine = SampleIndex.of(index, SampleIndex.samples())) {
      assertThat(engine.find("an-17-qe-13821")).isPresent();
      assertThat(engine.find("CP-2025-ABC")).isPresent();
      assertThat(engine.find("cp-3698457AF4DE")).isPresent();
    }
  }

  @Test
  void putReplacesWhatHasTheSameIdentifier() throws Exception {
    SampleIndex.put(index, List.of(SampleIndex.saying("AN-17-QE-1", "ancien")));
    SampleIndex.put(index, List.of(SampleIndex.saying("AN-17-QE-1", "nouveau")));

    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(SampleIndex.ids(engine, "ancien")).isEmpty();
      assertThat(SampleIndex.ids(engine, "nouveau")).containsExactly("AN-17-QE-1");
      assertThat(engine.status().publications()).isEqualTo(1);
    }
  }

  /** Lucene keeps what was replaced until it merges: its dates must not be told. */
  @Test
  void theDatesOfWhatWasReplacedCountNoMore() throws IOException {
    String dates =
        "'question':{'text':'x','publishedOn':'%s'},'answer':{'text':'x','publishedOn':'%s'}";
    SampleIndex.put(
        index,
        List.of(
            SampleIndex.record("AN-17-QE-1", dates.formatted("1919-01-01", "2099-01-01")),
            SampleIndex.record("AN-17-QE-2", dates.formatted("2026-01-01", "2026-02-01"))));
    SampleIndex.put(
        index,
        List.of(SampleIndex.record("AN-17-QE-1", dates.formatted("2026-01-02", "2026-03-01"))));

    try (LuceneEngine engine = new LuceneEngine(index)) {
      IndexStatus status = engine.status();
      assertThat(status.dataFrom()).contains(LocalDate.of(2026, 1, 1));
      assertThat(status.dataUntil()).contains(LocalDate.of(2026, 3, 1));
      assertThat(status.facets().getFirst().values())
          .containsExactly(new Facet.Value("question", 2));
    }
  }

  @Test
  void anUpdateIsInvisibleUntilItsCommit() throws Exception {
    SampleIndex.put(index, List.of(SampleIndex.saying("AN-17-QE-1", "un")));
    try (LuceneUpdate update = LuceneUpdate.open(index);
        LuceneEngine before = new LuceneEngine(index)) {
      update.replace(SampleIndex.saying("AN-17-QE-2", "deux"), List.of());
      try (LuceneEngine during = new LuceneEngine(index)) {
        assertThat(during.status().publications()).isEqualTo(1);
      }
      update.commit();
      try (LuceneEngine after = new LuceneEngine(index)) {
        assertThat(after.status().publications()).isEqualTo(2);
      }
      assertThat(before.status().publications()).as("as it was when opened").isEqualTo(1);
    }
  }

  @Test
  void whatAnUpdateWroteMostOfIsPutTogether() throws IOException {
    SampleIndex.put(index, List.of(SampleIndex.saying("AN-17-QE-1", "un")));
    addAndCompact(() -> false, Long.MAX_VALUE, "AN-17-QE-2", "AN-17-QE-3", "AN-17-QE-4");
    assertThat(segments()).isEqualTo(1);
    addAndCompact(() -> false, Long.MAX_VALUE, "AN-17-QE-5");
    assertThat(segments()).isEqualTo(2);
    assertThat(publications()).isEqualTo(5);
  }

  @Test
  void puttingTogetherCanBeGivenUpAndLosesNothing() throws IOException {
    addAndCompact(() -> true, Long.MAX_VALUE, "AN-17-QE-1", "AN-17-QE-2", "AN-17-QE-3");
    assertThat(segments()).isEqualTo(3);
    assertThat(publications()).isEqualTo(3);
  }

  @Test
  void whatTakesLongIsNotPutTogether() throws IOException {
    addAndCompact(() -> false, 100, "AN-17-QE-1", "AN-17-QE-2", "AN-17-QE-3");
    assertThat(segments()).isEqualTo(3);
  }

  private void addAndCompact(BooleanSupplier stopped, long most, String... identifiers) {
    try (LuceneUpdate update = LuceneUpdate.open(index)) {
      for (String identifier : identifiers) {
        update.add(SampleIndex.saying(identifier, "un"));
        update.commit();
      }
      update.compact(stopped, most);
    }
  }

  private long publications() {
    try (LuceneEngine engine = new LuceneEngine(index)) {
      return engine.status().publications();
    }
  }

  private int segments() throws IOException {
    try (Directory directory = FSDirectory.open(index)) {
      return SegmentInfos.readLatestCommit(directory).size();
    }
  }

  @Test
  void closeWithoutACommitGivesUp() {
    SampleIndex.put(index, List.of(SampleIndex.saying("AN-17-QE-1", "un")));
    try (LuceneUpdate update = LuceneUpdate.open(index)) {
      update.replace(SampleIndex.saying("AN-17-QE-2", "deux"), List.of());
      update.commit();
      update.replace(SampleIndex.saying("AN-17-QE-3", "trois"), List.of());
    }
    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(engine.find("AN-17-QE-2")).isPresent();
      assertThat(engine.find("AN-17-QE-3")).isEmpty();
    }
  }

  @Test
  void anUpdateFindsWhatItPut() {
    SampleIndex.put(index, List.of(SampleIndex.saying("AN-17-QE-1", "un")));
    try (LuceneUpdate update = LuceneUpdate.open(index)) {
      Publication first = SampleIndex.saying("AN-17-QE-2", "deux");
      Publication second = SampleIndex.saying("AN-17-QE-2", "deux bis");
      assertThat(update.find("AN-17-QE-1")).isPresent();
      assertThat(update.find("AN-17-QE-2")).isEmpty();
      update.replace(first, List.of());
      assertThat(update.find("AN-17-QE-2").map(Known::publication)).contains(first);
      update.replace(second, List.of());
      assertThat(update.find("AN-17-QE-2").map(Known::publication)).contains(second);
      update.commit();
      assertThat(update.find("AN-17-QE-2").map(Known::publication)).contains(second);
    }
  }

  @Test
  void aScanHandsOnEverythingInTheOrderOfIdentifiers() throws Exception {
    List<Publication> records =
        new ArrayList<>(
            IntStream.rangeClosed(1, 2_100)
                .mapToObj(number -> SampleIndex.saying("AN-17-QE-" + number, "texte"))
                .toList());
    Collections.reverse(records);
    try (LuceneEngine engine = SampleIndex.of(index, records)) {
      List<String> scanned = new ArrayList<>();
      long count = engine.scan(EVERYTHING, one -> scanned.add(one.identifier()));

      assertThat(count).isEqualTo(2_100);
      assertThat(scanned).hasSize(2_100).isSorted().doesNotHaveDuplicates();

      Query none = QueryParser.parse("introuvable", () -> SampleIndex.TODAY);
      assertThat(engine.scan(none, one -> scanned.add(one.identifier()))).isZero();
      assertThat(engine.scan(QueryParser.parse("17-7", () -> SampleIndex.TODAY), one -> {}))
          .isOne();
    }
  }

  @Test
  void aScanGivesTheRecordsAsTheyWere() throws IOException {
    List<Publication> records = SampleIndex.samples();
    try (LuceneEngine engine = SampleIndex.of(index, records)) {
      List<String> lines = new ArrayList<>();
      engine.scan(EVERYTHING, one -> lines.add(RecordJson.toLine(one)));

      assertThat(lines)
          .containsExactlyInAnyOrderElementsOf(records.stream().map(RecordJson::toLine).toList());
    }
  }
}

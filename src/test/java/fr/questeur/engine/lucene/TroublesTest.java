package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.engine.EngineException;
import fr.questeur.engine.EngineException.Reason;
import fr.questeur.engine.Sort;
import fr.questeur.query.Field;
import fr.questeur.query.Query;
import fr.questeur.query.QuerySyntaxException;
import fr.questeur.query.Span;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroublesTest {

  @TempDir private Path folder;

  @Test
  void thereIsNoIndexAndReadingMakesNone() {
    Path missing = folder.resolve("missing");

    assertThat(LuceneEngine.exists(missing)).isFalse();
    assertThat(reading(missing)).isEqualTo(Reason.NO_INDEX);
    assertThat(missing).doesNotExist();
    assertThat(reading(folder)).as("an empty folder").isEqualTo(Reason.NO_INDEX);
    assertThat(LuceneEngine.exists(folder)).isFalse();
  }

  @Test
  void aFileIsNoIndex() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");

    assertThat(LuceneEngine.exists(file)).isFalse();
    assertThat(reading(file)).isEqualTo(Reason.NO_INDEX);
    assertThat(writing(file)).isEqualTo(Reason.CANNOT_WRITE);
    assertThat(writing(file.resolve("below"))).isEqualTo(Reason.CANNOT_WRITE);
  }

  @Test
  void aFolderThatCannotBeMadeIsNotDamaged() {
    Path kernel = Path.of("/proc/1/no-index");
    assumeTrue(Files.isDirectory(kernel.getParent()), "no /proc here");

    assertThat(writing(kernel)).isEqualTo(Reason.CANNOT_WRITE);
  }

  @Test
  void theErrorNamesThePlaceAsItWasGiven() {
    Path missing = Path.of("no/such/index");

    assertThat(catchThrowableOfType(EngineException.class, () -> new LuceneEngine(missing)).place())
        .isEqualTo("no/such/index");
  }

  @Test
  void aSecondUpdateFindsItLockedUntilTheFirstIsClosed() {
    try (LuceneUpdate first = LuceneUpdate.open(folder)) {
      first.commit();
      assertThat(writing(folder)).isEqualTo(Reason.LOCKED);
      new LuceneEngine(folder).close(); // reading goes on
    }
    LuceneUpdate.open(folder).close();
  }

  @Test
  void anIndexOfANewerSchemaIsLeftAlone() throws IOException {
    write(Map.of(Schema.VERSION_KEY, String.valueOf(Schema.VERSION + 1)), new Document());

    assertThat(reading(folder)).isEqualTo(Reason.NEWER);
    assertThat(writing(folder)).isEqualTo(Reason.NEWER);
  }

  @Test
  void anIndexOfAnOlderSchemaIsMadeAnewOrLeftAlone() throws IOException {
    write(Map.of(Schema.VERSION_KEY, String.valueOf(Schema.VERSION - 1)), new Document());

    assertThat(reading(folder)).isEqualTo(Reason.OLDER);
    assertThat(writing(folder)).isEqualTo(Reason.OLDER);
    try (LuceneUpdate anew = LuceneUpdate.anew(folder)) {
      anew.commit();
    }
    try (LuceneEngine engine = new LuceneEngine(folder)) {
      assertThat(engine.size()).isZero();
    }
  }

  @Test
  void aRecordThatIsNoneIsDamage() throws IOException {
    Document document = new Document();
    document.add(
        new StoredField(
            Schema.RECORD, "{\"schema\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    write(Map.of(Schema.VERSION_KEY, String.valueOf(Schema.VERSION)), document);

    assertThat(reading(folder)).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void anyFileCutShortOrMissingIsDamage() throws IOException {
    SampleIndex.put(folder, SampleIndex.samples());
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(2);
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (int length : List.of(0, whole.length / 2, whole.length - 1)) {
        Files.write(file, Arrays.copyOf(whole, Math.min(length, whole.length)));
        assertThat(reading(folder)).as("%s cut to %d", file, length).isEqualTo(Reason.DAMAGED);
        assertThat(writing(folder)).as("%s cut to %d", file, length).isEqualTo(Reason.DAMAGED);
      }
      Files.delete(file);
      if (!file.getFileName().toString().startsWith("segments")) {
        assertThat(reading(folder)).as("%s missing", file).isEqualTo(Reason.DAMAGED);
      }
      Files.write(file, whole);
    }
    new LuceneEngine(folder).close();
  }

  @Test
  void aFolderThatMayNotBeWritten() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(closed), "the administrator writes everywhere");

    assertThat(writing(closed)).isEqualTo(Reason.CANNOT_WRITE);
    assertThat(writing(closed.resolve("index"))).isEqualTo(Reason.CANNOT_WRITE);
  }

  /** To call such an index damaged, and advise to delete it, would do harm. */
  @Test
  void anIndexThatMayNotBeReadIsNotDamaged() {
    AccessDeniedException denied = new AccessDeniedException("segments_1");

    assertThat(Troubles.reading(folder, denied).reason()).isEqualTo(Reason.CANNOT_READ);
    assertThat(Troubles.writing(folder, denied).reason()).isEqualTo(Reason.CANNOT_WRITE);
  }

  /** Reads everything that an index has. */
  private static Reason reading(Path index) {
    return reason(() -> {
      try (LuceneEngine engine = new LuceneEngine(index)) {
        engine.status();
        engine.scan(new Query.All(new Span(0, 0)), one -> {});
        engine.search(SampleIndex.request("infirm* santé", List.of(), Sort.NEWEST, Field.PARTY));
      } catch (QuerySyntaxException e) {
        throw new AssertionError(e);
      }
    });
  }

  private static Reason writing(Path index) {
    return reason(() -> {
      try (LuceneUpdate update = LuceneUpdate.open(index)) {
        update.find("AN-17-QE-13821");
        update.replace(SampleIndex.saying("AN-17-QE-13821", "autre"), List.of());
      }
    });
  }

  private static Reason reason(Runnable action) {
    EngineException trouble = catchThrowableOfType(EngineException.class, action::run);
    assertThat(trouble).as("an error").isNotNull();
    return trouble.reason();
  }

  private void write(Map<String, String> commitData, Document document) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(document);
      writer.setLiveCommitData(commitData.entrySet());
      writer.commit();
    }
  }
}

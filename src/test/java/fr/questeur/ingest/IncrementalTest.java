package fr.questeur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.Questeur;
import fr.questeur.json.RecordJson;
import fr.questeur.source.opendata.OpenDataZips;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run looks at, reads, and removes. */
class IncrementalTest {

  private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-05-01T10:00:00Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2026-05-02T10:00:00Z"));
  private static final IngestOptions PRUNE = new IngestOptions(true, false, false);
  private static final IngestOptions REBUILD = new IngestOptions(false, true, false);
  private static final IngestOptions DRY = new IngestOptions(false, false, true);

  @TempDir private Path folder;
  private Path data;
  private Questeur questeur;

  @BeforeEach
  void open() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    questeur = new Questeur(folder.resolve("index"), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    questeur.close();
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsNotOpened() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un") + line(2, "deux"));
    ingest();
    file("a.jsonl", LONG_AGO, "x".repeat((line(1, "un") + line(2, "deux")).length()));

    IngestReport again = ingest();
    assertThat(again.failures()).isEmpty();
    assertThat(again.changes()).isEmpty();
    assertThat(again.unchanged()).isEqualTo(2);

    Files.setLastModifiedTime(data.resolve("a.jsonl"), LATER);
    assertThat(ingest().failures()).isNotEmpty();
  }

  /** As after a backup was put back. */
  @Test
  void aChangedFileCountsAlsoIfItsTimeIsAnEarlierOne() throws IOException {
    String page = Files.readString(Path.of("corpus/AN-17-QE-13991.txt"));
    file("a.txt", LATER, page);
    ingest();
    file("a.txt", LONG_AGO, page.replace("Asalée", "Azalée"));

    assertThat(changes(ingest())).containsExactly("AN-17-QE-13991 CORRECTED");
    assertThat(questeur.find("AN-17-QE-13991").orElseThrow().toString()).contains("Azalée");
    assertThat(questeur.renditions("AN-17-QE-13991")).isEmpty();
  }

  @Test
  void aReleaseWithAnotherTextTakesThePlaceOfTheEarlierOne() throws IOException {
    String page = release("Un titre", "2026-03-10", "La ministre annonce une aide.");
    file("a.html", LONG_AGO, page);
    String first = changes(ingest()).getFirst().replace(" ADDED", "");
    file("a.html", LATER, page.replace("une aide", "deux aides"));

    IngestReport report = ingest();
    assertThat(report.count(Change.Kind.CORRECTED)).isEqualTo(1);
    assertThat(changes(report)).hasSize(2).contains(first + " REMOVED");
    assertThat(questeur.size()).isEqualTo(1);
    assertThat(questeur.check()).isEmpty();
    assertThat(ingest(PRUNE).changes()).isEmpty();
  }

  @Test
  void aReleaseOfAnotherTitleOrDayIsASecondOne() throws IOException {
    file("a.html", LONG_AGO, release("Un titre", "2026-03-10", "La ministre annonce une aide."));
    file("b.html", LONG_AGO, release("Un point", "2026-03-10", "Le point de la semaine."));
    ingest();
    file("a.html", LATER, release("Un autre", "2026-03-10", "La ministre annonce un plan."));
    file("b.html", LATER, release("Un point", "2026-03-17", "Un autre point de la semaine."));

    assertThat(ingest().count(Change.Kind.ADDED)).isEqualTo(2);
    assertThat(questeur.size()).isEqualTo(4);
    assertThat(ingest(PRUNE).count(Change.Kind.REMOVED)).isEqualTo(2);
  }

  @Test
  void aReleaseThatAnotherDocumentStillGivesStays() throws IOException {
    String page = release("Un titre", "2026-03-10", "La ministre annonce une aide.");
    file("a.html", LONG_AGO, page);
    file("b.html", LONG_AGO, page.replace("<p>", "<p class=\"x\">"));
    ingest();
    assertThat(questeur.size()).isEqualTo(1);
    file("a.html", LATER, page.replace("une aide", "deux aides"));
    ingest();
    assertThat(questeur.size()).isEqualTo(2);
    file("b.html", LATER, page.replace("une aide", "deux aides"));

    assertThat(ingest().count(Change.Kind.REMOVED)).isEqualTo(1);
    assertThat(questeur.size()).isEqualTo(1);
    assertThat(questeur.check()).isEmpty();
  }

  private static String release(String title, String day, String text) {
    return """
    <!DOCTYPE html><html><head><meta property="og:title" content="%s">
        <meta property="article:published_time" content="%s"></head><body><article>
    <p>Communiqué de presse</p><h1>%s</h1><p>%s</p>
    <p>Contacts presse</p><p>Ministère de la santé</p><p>presse@sante.gouv.fr</p>
    </article></body></html>
    """
        .formatted(title, day, title, text);
  }

  @Test
  void twoEntriesOfOneNameAreBothKept() throws IOException {
    Path archive = data.resolve("a.zip");
    zip("a.zip", LONG_AGO, Map.of("q1", line(1, "un"), "q2", line(2, "deux")));
    String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
    Files.writeString(archive, bytes.replace("q2", "q1"), StandardCharsets.ISO_8859_1);

    for (int i = 0; i < 3; i++) {
      assertThat(ingest(PRUNE).count(Change.Kind.REMOVED)).isZero();
      assertThat(questeur.size()).isPositive();
      long first = questeur.size();
      ingest(PRUNE);
      assertThat(questeur.size()).isEqualTo(first);
    }
  }

  @Test
  void aStopThatComesBeforeTheRunCounts() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    questeur.stop();

    assertThat(ingest().stopped()).isTrue();
    questeur.stop();
    assertThat(ingest(REBUILD).changes()).isEmpty();
  }

  @Test
  void aRebuildTakesThePlaceOfADamagedIndex() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    ingest();
    questeur.close();
    for (String name : files().keySet()) {
      Path file = folder.resolve("index").resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 0) {
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
      }
    }
    assertThat(questeur.check()).isNotEmpty();

    assertThat(changes(ingest(REBUILD))).containsExactly("AN-17-QE-1 ADDED");
    assertThat(questeur.check()).isEmpty();
  }

  @Test
  void aFileThatMayStillBeWrittenIsReadAgain() throws IOException {
    FileTime now = FileTime.from(NOW.minusMillis(1));
    file("a.jsonl", now, line(1, "un"));
    ingest();
    file("a.jsonl", now, line(1, "du"));

    assertThat(changes(ingest())).containsExactly("AN-17-QE-1 CORRECTED");
  }

  @Test
  void anEntryOfTheSameChecksumIsNotUnpacked() throws IOException {
    Map<String, String> entries = new TreeMap<>();
    entries.put("json/1.json", line(1, "un"));
    entries.put("json/2.json", line(2, "deux"));
    zip("a.zip", LONG_AGO, entries);
    ingest();
    spoil("json/1.json");

    assertThat(ingest().failures()).as("the directory is the same").isEmpty();

    entries.put("json/3.json", line(3, "trois"));
    zip("a.zip", LATER, entries);
    spoil("json/1.json");
    IngestReport more = ingest();
    assertThat(more.failures()).isEmpty();
    assertThat(changes(more)).containsExactly("AN-17-QE-3 ADDED");
    assertThat(more.unchanged()).isEqualTo(2);
  }

  @Test
  void anEntryOfAnotherChecksumIsRead() throws IOException {
    zip("a.zip", LONG_AGO, Map.of("1", line(1, "un"), "2", line(2, "deux")));
    ingest();
    zip("a.zip", LONG_AGO, Map.of("1", line(1, "nu"), "2", line(2, "deux")));

    IngestReport again = ingest();
    assertThat(changes(again)).containsExactly("AN-17-QE-1 CORRECTED");
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void whatCouldNotBeReadIsSaidEachTime() throws IOException {
    zip("a.zip", LONG_AGO, Map.of("1", line(1, "un"), "2", "nothing"));
    file("b.jsonl", LONG_AGO, line(3, "trois") + "{\n");

    for (int i = 0; i < 3; i++) {
      IngestReport report = ingest();
      assertThat(report.failures())
          .extracting(failure -> failure.label().replaceFirst(".*/", ""))
          .containsExactly("a.zip!2", "b.jsonl");
      assertThat(report.changes()).hasSize(i == 0 ? 2 : 0);
      assertThat(report.unchanged()).isEqualTo(i == 0 ? 0 : 2);
    }
  }

  @Test
  void whatVanishedStaysUnlessItIsPruned() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un") + line(2, "deux"));
    file("b.jsonl", LONG_AGO, line(3, "trois"));
    zip("c.zip", LONG_AGO, Map.of("4", line(4, "quatre"), "5", line(5, "cinq")));
    zip("d.zip", LONG_AGO, Map.of("6", line(6, "six")));
    ingest();
    file("a.jsonl", LATER, line(1, "un"));
    Files.delete(data.resolve("b.jsonl"));
    zip("c.zip", LATER, Map.of("4", line(4, "quatre")));
    Files.delete(data.resolve("d.zip"));

    assertThat(ingest().changes()).isEmpty();
    assertThat(questeur.size()).isEqualTo(6);

    assertThat(changes(ingest(PRUNE)))
        .containsExactly(
            "AN-17-QE-2 REMOVED", "AN-17-QE-3 REMOVED", "AN-17-QE-5 REMOVED", "AN-17-QE-6 REMOVED");
    assertThat(questeur.size()).isEqualTo(2);
    assertThat(ingest(PRUNE).changes()).isEmpty();
  }

  @Test
  void pruningTouchesOnlyWhatIsBelowThePathsAndThere() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    Path other = Files.createDirectory(folder.resolve("data2"));
    Path away = Files.writeString(other.resolve("b.jsonl"), line(2, "deux"));
    ingest(IngestOptions.DEFAULT, data, other);
    Files.delete(away);

    assertThat(ingest(PRUNE).changes()).as("another folder").isEmpty();
    Files.delete(other);
    assertThat(ingest(PRUNE, other).changes()).as("a folder that is not there").isEmpty();
    Files.createDirectory(other);
    assertThat(changes(ingest(PRUNE, other))).containsExactly("AN-17-QE-2 REMOVED");
  }

  @Test
  void pruningKeepsWhatCannotBeReadNow() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    zip("b.zip", LONG_AGO, Map.of("2", line(2, "deux")));
    ingest();
    file("a.jsonl", LATER, "damaged");
    byte[] archive = Files.readAllBytes(data.resolve("b.zip"));
    Files.write(data.resolve("b.zip"), Arrays.copyOf(archive, archive.length - 30));

    IngestReport report = ingest(PRUNE);
    assertThat(report.failures()).hasSize(2);
    assertThat(report.changes()).isEmpty();
    assertThat(questeur.size()).isEqualTo(2);
  }

  @Test
  void aFileOfWhichTheNameIsNowAnArchivesIsPrunedAndTheOtherWayRound() throws IOException {
    file("a", LONG_AGO, line(1, "un"));
    zip("b", LONG_AGO, Map.of("2", line(2, "deux")));
    ingest();
    zip("a", LATER, Map.of("3", line(3, "trois")));
    file("b", LATER, line(4, "quatre"));
    assertThat(changes(ingest())).containsExactly("AN-17-QE-3 ADDED", "AN-17-QE-4 ADDED");

    assertThat(changes(ingest(PRUNE))).containsExactly("AN-17-QE-1 REMOVED", "AN-17-QE-2 REMOVED");
    assertThat(ingest(PRUNE).changes()).isEmpty();
    assertThat(questeur.size()).isEqualTo(2);
  }

  @Test
  void pruningKeepsAnArchiveThatDoesNotLookLikeOneNow() throws IOException {
    zip("a.zip", LONG_AGO, Map.of("1", line(1, "un")));
    ingest();
    file("a.zip", LATER, "damaged");

    IngestReport report = ingest(PRUNE);
    assertThat(report.failures()).hasSize(1);
    assertThat(report.changes()).isEmpty();
    assertThat(ingest(PRUNE).changes()).isEmpty();
  }

  @Test
  void whatAnotherDocumentStillGivesIsNotPruned() throws IOException {
    file("a.txt", LONG_AGO, Files.readString(Path.of("corpus/AN-17-QE-13821.txt")));
    file("b.jsonl", LONG_AGO, record("AN-17-QE-13821", "deux", "b"));
    ingest();
    assertThat(questeur.renditions("AN-17-QE-13821")).hasSize(2);
    Files.delete(data.resolve("a.txt"));

    ingest(PRUNE);
    assertThat(questeur.find("AN-17-QE-13821")).isPresent();
    assertThat(questeur.find("AN-17-QE-13821").orElseThrow().sources()).hasSize(1);
  }

  @Test
  void aRebuildHoldsNothingElse() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    ingest();
    Files.delete(data.resolve("a.jsonl"));
    file("b.jsonl", LONG_AGO, line(2, "deux"));

    assertThat(changes(ingest(REBUILD))).containsExactly("AN-17-QE-2 ADDED");
    assertThat(questeur.find("AN-17-QE-1")).isEmpty();
    assertThat(questeur.find("AN-17-QE-2")).isPresent();
    assertThat(ingest().unchanged()).isEqualTo(1);
  }

  @Test
  void aDryRunSaysWhatWouldHappenAndChangesNothing() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    assertThat(changes(ingest(DRY))).containsExactly("AN-17-QE-1 ADDED");
    assertThat(questeur.hasIndex()).isFalse();
    assertThat(folder.resolve("index")).doesNotExist();

    ingest();
    Map<String, Long> before = files();
    file("a.jsonl", LATER, line(1, "deux"));
    file("b.jsonl", LATER, line(2, "deux") + line(2, "trois"));
    for (int i = 0; i < 2; i++) {
      assertThat(changes(ingest(DRY))).containsExactly("AN-17-QE-1 CORRECTED", "AN-17-QE-2 ADDED");
    }
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aRunThatFindsNothingNewLeavesTheIndexAsItWas() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    zip("b.zip", LONG_AGO, Map.of("2", line(2, "deux")));
    ingest();
    Map<String, Long> before = files();

    assertThat(ingest().unchanged()).isEqualTo(2);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatIsUnchangedIsListedIfAskedFor() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un") + line(2, "deux"));
    file("b.jsonl", LONG_AGO, line(2, "deux"));
    zip("c.zip", LONG_AGO, Map.of("d.jsonl", line(3, "trois")));
    ingest();
    IngestOptions listing = IngestOptions.DEFAULT.listingUnchanged(true);
    assertThat(ingest(listing).unchangedIdentifiers())
        .containsExactly("AN-17-QE-1", "AN-17-QE-2", "AN-17-QE-3");

    file("a.jsonl", LATER, line(1, "un") + line(2, "autre"));
    IngestReport report = ingest(listing);
    assertThat(changes(report)).containsExactly("AN-17-QE-2 CORRECTED");
    assertThat(report.unchangedIdentifiers()).containsExactly("AN-17-QE-1", "AN-17-QE-3");
    assertThat(ingest().unchangedIdentifiers()).isEmpty();
  }

  @Test
  void progressTellsOfEachDocumentThatIsRead() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    file("b.jsonl", LONG_AGO, line(2, "deux"));
    Set<Long> told = ConcurrentHashMap.newKeySet();
    questeur.ingest(
        List.of(data.toString()), InputStream.nullInputStream(), IngestOptions.DEFAULT, told::add);
    assertThat(told).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void aStoppedRunKeepsWhatWasDone() throws IOException {
    file("a.jsonl", LONG_AGO, line(1, "un"));
    ingest();
    for (int i = 2; i < 500; i++) {
      file("b" + i + ".jsonl", LONG_AGO, line(i, "texte"));
    }

    IngestReport stopped =
        questeur.ingest(
            List.of("-", data.toString()),
            new InputStream() {
              @Override
              public int read() {
                questeur.stop();
                return -1;
              }

              @Override
              public int read(byte[] bytes, int offset, int length) {
                return read();
              }
            });
    assertThat(stopped.stopped()).isTrue();
    assertThat(questeur.size()).isLessThan(400);

    IngestReport rest = ingest();
    assertThat(rest.stopped()).isFalse();
    assertThat(questeur.size()).isEqualTo(499);
  }

  @Test
  void aReferentialOfWhichTheReadingWasStoppedIsReadTheNextTime() throws IOException {
    Files.write(data.resolve("amo.zip"), OpenDataZips.deputies());
    Files.write(data.resolve("questions.zip"), OpenDataZips.questions("answered"));
    questeur.stop();
    assertThat(ingest().stopped()).isTrue();
    assertThat(questeur.hasIndex()).isFalse();

    ingest();
    assertThat(questeur.find("AN-17-QE-13821").map(RecordJson::toLine).orElseThrow())
        .contains("Kévin Mauvieux");
  }

  private Map<String, Long> files() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (var all = Files.list(folder.resolve("index"))) {
      all.forEach(file -> files.put(file.getFileName().toString(), size(file)));
    }
    return files;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IngestReport ingest() {
    return ingest(IngestOptions.DEFAULT);
  }

  private IngestReport ingest(IngestOptions options, Path... paths) {
    List<String> all =
        paths.length == 0
            ? List.of(data.toString())
            : List.of(paths).stream().map(Path::toString).toList();
    return questeur.ingest(all, InputStream.nullInputStream(), options, documents -> {});
  }

  private void file(String name, FileTime time, String text) throws IOException {
    Files.writeString(data.resolve(name), text);
    Files.setLastModifiedTime(data.resolve(name), time);
  }

  private void zip(String name, FileTime time, Map<String, String> entries) throws IOException {
    Path file = data.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> one : new TreeMap<>(entries).entrySet()) {
        ZipEntry entry = new ZipEntry(one.getKey());
        entry.setLastModifiedTime(LONG_AGO);
        zip.putNextEntry(entry);
        zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.setLastModifiedTime(file, time);
  }

  /** Breaks the compressed bytes of an entry, which its archive's directory does not show. */
  private void spoil(String entry) throws IOException {
    Path file = data.resolve("a.zip");
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    int start = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(entry) + entry.length() + 20;
    Arrays.fill(bytes, start, start + 20, (byte) 0xFF);
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
  }

  private static String line(int number, String text) {
    return record("AN-17-QE-" + number, text, "");
  }

  private static String record(String id, String text, String source) {
    String sources =
        source.isEmpty()
            ? ""
            : ",\"sources\":[{\"uri\":\"file:/%s\",\"layout\":\"json\",\"digest\":\"sha256:%s\",\"seenOn\":\"2026-01-01\"}]"
                .formatted(source, source.repeat(64));
    return "{\"schema\":1,\"kind\":\"question\",\"id\":\"%s\",\"question\":{\"text\":\"%s\"}%s}\n"
        .formatted(id, text, sources);
  }

  private static List<String> changes(IngestReport report) {
    return report.changes().stream()
        .map(change -> change.identifier() + " " + change.kind())
        .toList();
  }
}

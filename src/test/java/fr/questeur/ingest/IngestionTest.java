package fr.questeur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.Questeur;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.Sort;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an ingestion says that it did, through the façade. */
class IngestionTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Questeur questeur;

  @BeforeEach
  void open() {
    questeur = new Questeur(folder.resolve("index"), CLOCK);
  }

  @Test
  void whatIsNewIsAddedAndWhatIsKnownIsUnchanged() {
    IngestReport first = ingest("corpus");
    assertThat(changes(first))
        .containsExactly(
            "AN-16-QE-16353 ADDED",
            "AN-17-QE-13821 ADDED",
            "AN-17-QE-13991 ADDED",
            "AN-17-QE-14939 ADDED",
            "CP-3698457af4de ADDED");
    assertThat(first.unchanged()).isZero();
    assertThat(first.failures()).isEmpty();
    assertThat(first.passedOver())
        .extracting(Failure::label)
        .containsExactly(Path.of("corpus", "README.md").toString());

    IngestReport second = ingest("corpus");
    assertThat(second.changes()).isEmpty();
    assertThat(second.unchanged()).isEqualTo(5);
  }

  @Test
  void theSameFileTwiceIsReadOnceAndKnownTheSecondTime() {
    IngestReport report = ingest("corpus/AN-17-QE-13821.txt", "corpus/AN-17-QE-13821.txt");

    assertThat(changes(report)).containsExactly("AN-17-QE-13821 ADDED");
    assertThat(report.unchanged()).isEqualTo(1);
  }

  @Test
  void anAnswerAndAWithdrawalAreTold() throws IOException {
    String page = Files.readString(Path.of("corpus/AN-17-QE-13821.txt"));
    String answer =
        page.substring(page.indexOf("Texte de la réponse"), page.indexOf("Données clés"));
    String unanswered =
        page.replace(answer, "").replaceAll("Réponse publiée au JO le.*", "").strip() + "\n";
    ingest(write("page.txt", unanswered));

    assertThat(changes(ingest(write("page.txt", page)))).containsExactly("AN-17-QE-13821 ANSWERED");

    String withdrawn = "\n\nQuestion retirée le : 1 juin 2026 (Fin de mandat)\n";
    ingest(write("other.txt", unanswered.replace("13821", "7")));
    assertThat(changes(ingest(write("other.txt", unanswered.replace("13821", "7") + withdrawn))))
        .containsExactly("AN-17-QE-7 WITHDRAWN");
  }

  @Test
  void anotherTextIsACorrection() throws IOException {
    ingest(write("a.jsonl", line("AN-17-QE-1", "un")));

    assertThat(changes(ingest(write("a.jsonl", line("AN-17-QE-1", "deux")))))
        .containsExactly("AN-17-QE-1 CORRECTED");
  }

  @Test
  void aRecordWithoutASourceIsKnownByWhatItSays() throws IOException {
    String records = write("a.jsonl", line("AN-17-QE-1", "un"));
    ingest(records);

    IngestReport again = ingest(records);
    assertThat(again.changes()).isEmpty();
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadDoesNotStopTheRest() throws IOException {
    String bad = write("bad.txt", "Une note.");
    String half = write("half.jsonl", line("AN-17-QE-1", "un") + "{\"schema\":1}\n");

    IngestReport report =
        ingest(bad, "none.txt", half, "corpus/AN-17-QE-13821.txt", write("empty.txt", ""));

    assertThat(changes(report)).containsExactly("AN-17-QE-1 ADDED", "AN-17-QE-13821 ADDED");
    assertThat(report.failures())
        .extracting(failure -> failure.label().replaceFirst(".*/", ""))
        .containsExactly("bad.txt", "empty.txt", "half.jsonl", "none.txt");
    assertThat(report.failures()).allMatch(failure -> failure.reason().lines().count() == 1);
  }

  @Test
  void standardInputIsReadIfItIsNamed() {
    byte[] record = line("AN-17-QE-1", "un").getBytes(StandardCharsets.UTF_8);

    assertThat(changes(questeur.ingest(List.of("-"), new ByteArrayInputStream(record))))
        .containsExactly("AN-17-QE-1 ADDED");
    assertThat(questeur.find("AN-17-QE-1")).isPresent();
  }

  @Test
  void aSearchSeesWhatWasIngestedSinceTheLast() throws Exception {
    assertThat(questeur.hasIndex()).isFalse();
    ingest("corpus/AN-17-QE-13821.txt");
    assertThat(total("asalée")).isEqualTo(1);
    ingest("corpus");
    assertThat(total("asalée")).isEqualTo(5);
    questeur.close();
    assertThat(total("asalée")).as("opened again").isEqualTo(5);
    assertThat(questeur.hasIndex()).isTrue();
  }

  @Test
  void parseGivesTheRecordsThatIngestKeeps() {
    List<Object> parsed = new ArrayList<>();
    assertThat(Questeur.parse(List.of("corpus"), CLOCK, InputStream.nullInputStream(), parsed::add))
        .isEmpty();
    ingest("corpus");

    List<Object> kept = new ArrayList<>();
    Stream.of(parsed)
        .flatMap(List::stream)
        .map(one -> ((fr.questeur.model.Publication) one).identifier())
        .forEach(id -> kept.add(questeur.find(id).orElseThrow()));
    assertThat(kept).isEqualTo(parsed);
  }

  private long total(String query) throws Exception {
    return questeur
        .search(
            new SearchRequest(questeur.query(query), List.of(), List.of(), Sort.RELEVANCE, 10, 1))
        .total();
  }

  private IngestReport ingest(String... paths) {
    return questeur.ingest(List.of(paths), InputStream.nullInputStream());
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String line(String id, String text) {
    return "{\"schema\":1,\"kind\":\"question\",\"id\":\"%s\",\"question\":{\"text\":\"%s\"}}\n"
        .formatted(id, text);
  }

  private static List<String> changes(IngestReport report) {
    return report.changes().stream()
        .map(change -> change.identifier() + " " + change.kind())
        .toList();
  }
}

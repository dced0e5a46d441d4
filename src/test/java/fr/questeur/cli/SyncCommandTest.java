package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.QuestionType;
import fr.questeur.source.opendata.LoopbackSite;
import fr.questeur.source.opendata.OpenDataZips;
import fr.questeur.source.opendata.RemoteArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncCommandTest {

  private static final String ARCHIVE = "17/Questions_ecrites.json.zip";

  @TempDir private Path folder;

  private LoopbackSite site;
  private RemoteArchive written;

  @BeforeEach
  void open() throws IOException {
    site = new LoopbackSite().withCurrent(17);
    written = site.site().questions(17, QuestionType.QE);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Terminal.Outcome sync(String... options) {
    return sync(new Terminal(folder), options);
  }

  private Terminal.Outcome sync(Terminal terminal, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("sync", "--base", site.base().toString(), "--cache", "$DIR/cache"));
    arguments.addAll(List.of("--legislature", "17"));
    arguments.addAll(List.of(options));
    return terminal.run(arguments);
  }

  @Test
  void whatIsDownloadedIsFound() {
    Terminal.Outcome sync = sync();

    assertThat(sync.code()).as(sync.err()).isZero();
    assertThat(sync.out())
        .isEqualTo(
            """
            4 new publications
            0 unchanged records
            The index holds 4 publications.
            Data up to 12 May 2026.
            """);
    assertThat(sync.err())
        .contains("questeur: " + ARCHIVE + ": downloading\n")
        .contains("questeur: " + ARCHIVE + ": downloaded, 0.0 MB\n")
        .doesNotContain("\r");
    assertThat(new Terminal(folder).run("search", "asalée", "--author", "mauvieux").out())
        .contains("AN-17-QE-13821", "Kévin Mauvieux · Rassemblement National");
  }

  @Test
  void whatIsUnchangedIsSaidToBe() {
    sync();
    Terminal.Outcome again = sync();

    assertThat(again.code()).isZero();
    assertThat(again.out()).startsWith("4 unchanged records\n");
    assertThat(again.err()).contains("questeur: " + ARCHIVE + ": unchanged\n");
  }

  @Test
  void onlyWhatChangedIsReported() {
    sync();
    site.put(written, OpenDataZips.questions("answered", "withdrawn", "reattributed"));

    assertThat(sync("--quiet", "--report", "json").out())
        .contains("\"changes\":[{\"id\":\"AN-17-QE-14939\",\"change\":\"added\"}]");
  }

  @Test
  void anotherIndexIsFilledFromTheSameArchives() {
    sync();
    assertThat(sync("--index", "$DIR/other").out()).startsWith("4 new publications\n");
  }

  @Test
  void quietSaysOnlyWhatChanged() {
    Terminal.Outcome quiet = sync("--quiet");
    assertThat(quiet.err()).isEmpty();
    assertThat(quiet.out()).startsWith("4 new publications\n");
  }

  @Test
  void aDryRunSaysWhatItWouldDownload() {
    Terminal.Outcome dry = sync("--dry-run", "--type", "QE");

    assertThat(dry.code()).isZero();
    assertThat(dry.err()).isEmpty();
    assertThat(dry.out().lines())
        .hasSize(2)
        .contains("to be downloaded: " + written.address() + " (0.0 MB)");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aBarIsDrawnOnATerminal() {
    Terminal terminal = new Terminal(folder);
    terminal.set("ERROR_TERMINAL", "true");

    assertThat(sync(terminal).err())
        .contains("\r" + ARCHIVE + " [######################]  100 %  0.0 MB of 0.0 MB")
        .contains("\rquesteur: " + ARCHIVE + ": downloaded, 0.0 MB\n")
        .doesNotContain(": downloading");
  }

  @Test
  void anArchiveThatIsNotPublishedIsSaidAndTheRestIsIndexed() {
    site.always(written, LoopbackSite.status(404));
    Terminal.Outcome sync = sync();

    assertThat(sync.code()).isZero();
    assertThat(sync.out()).startsWith("2 new publications\n");
    assertThat(sync.err())
        .contains(
            "questeur: "
                + written.address()
                + ": the site does not have it: look at --legislature, --type and --base\n");
  }

  @Test
  void anArchiveThatWasThereAndIsMissingIsANetworkError() {
    assertThat(sync().code()).isZero();
    site.always(written, LoopbackSite.status(404));

    assertThat(sync().code()).isEqualTo(8);
    assertThat(
            new Terminal(folder)
                .run(
                    "sync",
                    "--base",
                    site.base().toString(),
                    "--cache",
                    "$DIR/new",
                    "--type",
                    "QOSD",
                    "--legislature",
                    "15")
                .code())
        .as("the deputies came")
        .isZero();
  }

  @Test
  void aSiteThatIsTooBusyIsANetworkError() {
    site.always(written, LoopbackSite.status(503, "Retry-After", "0"));
    Terminal.Outcome sync = sync("--type", "QE");

    assertThat(sync.code()).isEqualTo(8);
    assertThat(sync.err().lines())
        .contains(
            "questeur: " + written.address() + ": the site answers 503; trying again in 0 s",
            "questeur: " + written.address() + ": the site answers 503: try again later");
  }

  @Test
  void aDamagedArchiveIsOnlyThatAndTheRestIsIndexed() {
    site.always(written, LoopbackSite.page("<html>En maintenance \u001b[2J"));
    Terminal.Outcome sync = sync();

    assertThat(sync.code()).isEqualTo(5);
    assertThat(sync.out()).startsWith("2 new publications\n");
    assertThat(sync.err()).contains("what comes is no zip archive").doesNotContain("\u001b");
  }

  @Test
  void theNetworkIsTheWorseTrouble() {
    site.always(written, LoopbackSite.page("<html>"));
    site.always(
        site.site().questions(17, QuestionType.QG), LoopbackSite.status(503, "Retry-After", "0"));

    assertThat(sync().code()).isEqualTo(8);
  }

  /** The first byte of the text changes, so that its checksum is wrong. */
  @Test
  void whatAnArchiveSaysIsNotObeyedByTheTerminal() {
    byte[] hostile = OpenDataZips.damaged("\u001b[2Jevil.json");
    site.put(written, hostile);
    Terminal.Outcome sync = sync("--type", "QE");

    assertThat(sync.code()).isEqualTo(5);
    assertThat(sync.err())
        .contains("the archive is damaged ([2Jevil.json: ")
        .doesNotContain("\u001b");
  }

  @Test
  void aSiteThatIsNotThereIsOneLine() {
    Terminal.Outcome sync =
        new Terminal(folder)
            .run("sync", "--base", site.base() + "elsewhere", "--cache", "$DIR/cache");

    assertThat(sync.code()).isEqualTo(8);
    assertThat(sync.out()).isEmpty();
    assertThat(sync.err().lines().toList()).hasSize(1);
    assertThat(sync.err()).contains("/elsewhere/repository/17/", "the site does not have it");
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneLine() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file");
    Terminal.Outcome sync = sync();

    assertThat(sync.code()).isEqualTo(7);
    assertThat(sync.err()).startsWith("questeur: " + folder.resolve("cache")).contains("--cache");
    assertThat(sync.err().lines().toList()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XDG_CACHE_HOME", "HOME"})
  void siteAndFolderComeFromTheSurroundings(String variable) {
    Terminal terminal = new Terminal(folder);
    terminal.set("QUESTEUR_OPEN_DATA", site.base().toString());
    terminal.set(variable, folder.resolve("home").toString());
    Terminal.Outcome sync = terminal.run("sync", "--legislature", "17", "--type", "qe");

    assertThat(sync.code()).as(sync.err()).isZero();
    String cache = variable.equals("HOME") ? "home/.cache/questeur" : "home/questeur";
    assertThat(folder.resolve(cache).resolve(ARCHIVE)).exists();
  }
}

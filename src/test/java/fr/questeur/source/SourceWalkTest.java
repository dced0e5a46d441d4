package fr.questeur.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkTest {

  @TempDir private Path folder;

  @Test
  void filesComeInTheOrderOfTheirNames() throws IOException {
    write("b.txt", "b");
    write("a/z.txt", "z");
    write("a/b/c.txt", "c");
    write("Été.txt", "e");

    assertThat(walk()).containsExactly("a/b/c.txt = c", "a/z.txt = z", "b.txt = b", "Été.txt = e");
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOutInSilence() throws IOException {
    write(".hidden", "x");
    write(".git/config", "x");
    write("seen.txt", "seen");

    assertThat(walk()).containsExactly("seen.txt = seen");
  }

  @Test
  void aHiddenFolderIsReadIfItIsNamed() throws IOException {
    write(".questions/a.txt", "a");

    assertThat(Walk.over(folder, folder + "/.questions").lines())
        .containsExactly(".questions/a.txt = a");
  }

  @Test
  void notesAboutTheFolderArePassedOverAndToldSo() throws IOException {
    write("README", "x");
    write("readme.md", "x");
    write("a/Readme.txt", "x");
    write("readmenot.txt", "a document");

    assertThat(walk())
        .containsExactly(
            "README - a note about the folder",
            "a/Readme.txt - a note about the folder",
            "readme.md - a note about the folder",
            "readmenot.txt = a document");
  }

  @Test
  void aReadmeIsReadIfItIsNamed() throws IOException {
    write("README.txt", "x");

    assertThat(Walk.over(folder, folder + "/README.txt").lines()).containsExactly("README.txt = x");
  }

  @Test
  void anEmptyFolderHoldsNothing() {
    assertThat(walk()).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(Walk.over(folder, folder + "/none.txt").lines())
        .containsExactly("none.txt ! no such file or folder");
  }

  @Test
  void anEmptyPathIsNotTheCurrentFolder() {
    assertThat(Walk.over(folder, "").lines()).containsExactly(" ! no such file or folder");
  }

  @Test
  void whatCannotBeAPathIsSaid() {
    assertThat(Walk.over(folder, "a\0b").lines())
        .singleElement()
        .asString()
        .startsWith("a\0b ! not a path: ");
  }

  @Test
  void whatMayNotBeReadDoesNotStopTheRest() throws IOException {
    Path secret = write("b.txt", "secret");
    write("a.txt", "a");
    write("c.txt", "c");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(secret), "the administrator reads everything");

    assertThat(walk()).containsExactly("a.txt = a", "b.txt ! permission denied", "c.txt = c");
  }

  @Test
  void aLinkBackToItsOwnFolderIsFollowedOnce() throws IOException {
    write("a/b.txt", "b");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    assertThat(walk())
        .containsExactlyInAnyOrder(
            "a/loop ! a link that leads back to its own folder", "a/b.txt = b");
  }

  @Test
  void aLinkToNothingIsSaid() throws IOException {
    Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("none"));
    write("c.txt", "c");

    assertThat(walk()).containsExactly("broken ! no such file or folder", "c.txt = c");
  }

  /** To open a pipe that nobody writes to would wait for ever. */
  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeInAFolderIsNotWaitedFor() throws Exception {
    Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("a.pipe").toString()).start();
    assumeTrue(mkfifo.waitFor(5, TimeUnit.SECONDS) && mkfifo.exitValue() == 0);
    write("c.txt", "c");

    assertThat(walk()).containsExactlyInAnyOrder("a.pipe ! not a file", "c.txt = c");
  }

  @Test
  void standardInputIsOfTodayInUtc() {
    Walk walk = Walk.over(folder, "-");

    assertThat(walk.lines()).containsExactly("- = from stdin");
    assertThat(walk.only()).isEqualTo(new Walk.Found("stdin:", "-", LocalDate.of(2026, 6, 1)));
  }

  @Test
  void aFileTellsItsAddressItsPathAndItsDay() throws IOException {
    Path file = write("année 17.txt", "x");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-12T23:59:59Z")));

    assertThat(Walk.over(folder, file.toString()).only())
        .isEqualTo(
            new Walk.Found(
                folder.toUri().toASCIIString() + "ann%C3%A9e%2017.txt",
                file.toString(),
                LocalDate.of(2026, 5, 12)));
  }

  @Test
  void aTextThatStartsWithThoseTwoLettersIsNoArchive() throws IOException {
    write("a.txt", "PK est un sigle");
    write("b.zip", "no archive");

    assertThat(walk()).containsExactly("a.txt = PK est un sigle", "b.zip = no archive");
  }

  private java.util.List<String> walk() {
    return Walk.over(folder, folder.toString()).lines();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}

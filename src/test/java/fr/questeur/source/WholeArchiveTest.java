package fr.questeur.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeArchiveTest {

  private static final int BOMB = 100_000_000;

  @TempDir private Path folder;

  @Test
  void aWholeArchiveIsWholeWhateverItsEntriesAreCalled() throws IOException {
    assertThatCode(() -> check(zip("Questions écrites/1.json", 5_000))).doesNotThrowAnyException();
    assertThatCode(() -> check(zip())).doesNotThrowAnyException();
  }

  /** Whichever byte of the compressed text it is that the network has changed. */
  @Test
  void aChangedByteIsFound() throws IOException {
    byte[] zip = zip("a", 300);
    int header = 30 + "a".length();
    for (int i = header; i < header + 100; i++) {
      byte[] changed = zip.clone();
      changed[i] ^= 4;
      assertThatExceptionOfType(ZipException.class)
          .as("byte %d", i)
          .isThrownBy(() -> check(changed))
          .withMessageStartingWith("a: ");
    }
  }

  @Test
  void aCutIsFound() throws IOException {
    byte[] zip = zip("a", 300);
    for (int length = 0; length < zip.length; length++) {
      byte[] cut = Arrays.copyOf(zip, length);
      assertThatExceptionOfType(ZipException.class).isThrownBy(() -> check(cut));
    }
  }

  @Test
  void aBombIsNotReadToItsEnd() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb"));
      zip.write(new byte[BOMB]);
    }
    assertThatExceptionOfType(ZipException.class)
        .isThrownBy(() -> check(bytes.toByteArray()))
        .withMessageContaining("200 times");
  }

  @Test
  void aPageDoesNotStartLikeAnArchive() throws IOException {
    assertThat(WholeArchive.mayStartWith(zip("a", 1))).isTrue();
    assertThat(WholeArchive.mayStartWith(zip())).isTrue();
    assertThat(WholeArchive.mayStartWith("<html>".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(WholeArchive.mayStartWith("P".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(WholeArchive.mayStartWith(new byte[0])).isFalse();
  }

  private void check(byte[] bytes) throws IOException {
    WholeArchive.check(Files.write(folder.resolve("archive.zip"), bytes));
  }

  /** One entry of so many bytes that hardly compress. */
  private static byte[] zip(String name, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      int state = 1;
      for (int i = 0; i < size; i++) {
        state = state * 1_103_515_245 + 12_345;
        zip.write(state >> 16);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ZipOutputStream(bytes).close();
    return bytes.toByteArray();
  }
}

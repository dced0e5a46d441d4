package fr.questeur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWalkTest {

  @TempDir private Path folder;

  @Test
  void entriesComeInTheOrderOfTheDirectory() throws IOException {
    Path archive = zip("b.json", "a/", "a/c.json", "a/b.json");

    assertThat(walk(archive).lines())
        .containsExactly(
            "questions.zip!b.json = <b.json>",
            "questions.zip!a/c.json = <a/c.json>",
            "questions.zip!a/b.json = <a/b.json>");
  }

  @Test
  void anArchiveIsKnownByItsBytes() throws IOException {
    Path archive = Files.move(zip("a.json"), folder.resolve("questions.txt"));

    assertThat(walk(archive).lines()).containsExactly("questions.txt!a.json = <a.json>");
  }

  @Test
  void anArchiveInAFolderIsRead() throws IOException {
    zip("a.json");

    assertThat(walk(folder).lines()).containsExactly("questions.zip!a.json = <a.json>");
  }

  @Test
  void anArchiveInAnArchiveIsADocumentLikeAnyOther() throws IOException {
    Path inner = zip("a.json");
    Path outer = folder.resolve("outer.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(outer))) {
      zip.putNextEntry(new ZipEntry("inner.zip"));
      zip.write(Files.readAllBytes(inner));
    }

    assertThat(walk(outer).lines())
        .singleElement()
        .asString()
        .startsWith("outer.zip!inner.zip = PK");
  }

  @Test
  void anEntryTellsItsAddressItsNameAndItsDay() throws IOException {
    Path archive = folder.resolve("leg 17.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      ZipEntry entry = new ZipEntry("json/année 17.json");
      entry.setLastModifiedTime(FileTime.from(Instant.parse("2026-05-12T23:59:58Z")));
      zip.putNextEntry(entry);
    }

    assertThat(walk(archive).only())
        .isEqualTo(
            new Walk.Found(
                "jar:" + folder.toUri().toASCIIString() + "leg%2017.zip!/json/ann%C3%A9e%2017.json",
                archive + "!json/année 17.json",
                LocalDate.of(2026, 5, 12)));
  }

  @Test
  void hiddenEntriesAndNotesAreTreatedAsInAFolder() throws IOException {
    Path archive = zip(".DS_Store", "__MACOSX/._a.json", ".git/x", "a.json", "b/README.md");

    assertThat(walk(archive).lines())
        .containsExactly(
            "questions.zip!a.json = <a.json>",
            "questions.zip!b/README.md - a note about the folder");
  }

  @Test
  void anEmptyArchiveHoldsNothing() throws IOException {
    assertThat(walk(zip()).lines()).isEmpty();
  }

  @Test
  void aTruncatedArchiveIsSaid() throws IOException {
    Path archive = zip("a.json", "b.json");
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

    assertThat(walk(archive).lines())
        .singleElement()
        .asString()
        .startsWith("questions.zip ! not a whole zip archive: ");
  }

  @Test
  void aDamagedEntryDoesNotStopTheRest() throws IOException {
    Path archive = zip("a.json", "b.json", "c.json");
    byte[] bytes = Files.readAllBytes(archive);
    int start =
        new String(bytes, StandardCharsets.ISO_8859_1).indexOf("b.json") + "b.json".length();
    Arrays.fill(bytes, start, start + 6, (byte) 0xFF);
    Files.write(archive, bytes);

    assertThat(walk(archive).lines())
        .hasSize(3)
        .startsWith("questions.zip!a.json = <a.json>")
        .endsWith("questions.zip!c.json = <c.json>")
        .element(1)
        .asString()
        .startsWith("questions.zip!b.json ! ");
  }

  @Test
  void namesThatLeadOutOfTheArchiveAreRefused() throws IOException {
    Path archive = zip("../x", "/x", "a/../../x", "a\\..\\x", "a..b/c..txt");

    assertThat(walk(archive).lines())
        .containsExactly(
            "questions.zip!../x ! the entry's name leads out of the archive",
            "questions.zip!/x ! the entry's name leads out of the archive",
            "questions.zip!a/../../x ! the entry's name leads out of the archive",
            "questions.zip!a\\..\\x ! the entry's name leads out of the archive",
            "questions.zip!a..b/c..txt = <a..b/c..txt>");
  }

  @Test
  void aBombIsStoppedAndTheRestIsRead() throws IOException {
    Path archive = folder.resolve("questions.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("bomb.json"));
      byte[] blanks = new byte[1 << 16];
      for (int i = 0; i < 512; i++) {
        zip.write(blanks);
      }
      write(zip, "rest.json");
    }
    assertThat(Files.size(archive)).isLessThan(100_000);

    assertThat(walk(archive).lines())
        .containsExactly(
            "questions.zip!bomb.json ! the entry grows to more than 200 times its compressed size",
            "questions.zip!rest.json = <rest.json>");
  }

  @Test
  void entriesThatShareTheirBytesAreRefused() throws IOException {
    ByteArrayOutputStream single = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(single)) {
      byte[] noise = new byte[1000];
      new Random(1).nextBytes(noise);
      zip.putNextEntry(new ZipEntry("a.json"));
      zip.write(noise);
    }
    byte[] bytes = single.toByteArray();
    ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int endStart = bytes.length - 22;
    int length = end.getInt(endStart + 12);
    int start = end.getInt(endStart + 16);
    // The one entry is named in the directory again and again.
    int times = 1000;
    end.putShort(endStart + 8, (short) times).putShort(endStart + 10, (short) times);
    end.putInt(endStart + 12, length * times);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(bytes, 0, start);
    for (int i = 0; i < times; i++) {
      archive.write(bytes, start, length);
    }
    archive.write(bytes, endStart, 22);
    Path overlapping = Files.write(folder.resolve("questions.zip"), archive.toByteArray());

    assertThat(walk(overlapping).lines())
        .last()
        .asString()
        .isEqualTo("questions.zip ! the archive's entries overlap");
  }

  @Test
  void namesInTheCodePageOfAnOlderToolAreRead() throws IOException {
    Path archive = folder.resolve("questions.zip");
    try (OutputStream file = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(file, Charset.forName("IBM850"))) {
      write(zip, "été.json");
    }

    assertThat(walk(archive).lines()).containsExactly("questions.zip!été.json = <été.json>");
  }

  private Walk walk(Path path) {
    return Walk.over(folder, path.toString());
  }

  /** An archive whose entries hold their own names. */
  private Path zip(String... names) throws IOException {
    Path archive = folder.resolve("questions.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String name : names) {
        write(zip, name);
      }
    }
    return archive;
  }

  private static void write(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    if (!name.endsWith("/")) {
      zip.write(("<" + name + ">").getBytes(StandardCharsets.UTF_8));
    }
  }
}

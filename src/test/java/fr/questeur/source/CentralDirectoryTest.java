package fr.questeur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentralDirectoryTest {

  @TempDir private Path folder;

  @Test
  void theSameEntriesGiveTheSameDigest() throws IOException {
    OptionalLong digest = CentralDirectory.digest(zip("a.zip", 3, "text", ""));

    assertThat(digest).isPresent();
    assertThat(CentralDirectory.digest(zip("b.zip", 3, "text", ""))).isEqualTo(digest);
    assertThat(CentralDirectory.digest(zip("b.zip", 3, "text", "a comment"))).isEqualTo(digest);
  }

  @Test
  void anotherByteInAnyEntryGivesAnother() throws IOException {
    OptionalLong digest = CentralDirectory.digest(zip("a.zip", 3, "text", ""));

    assertThat(CentralDirectory.digest(zip("b.zip", 3, "test", ""))).isNotEqualTo(digest);
    assertThat(CentralDirectory.digest(zip("b.zip", 4, "text", ""))).isNotEqualTo(digest);
  }

  @Test
  void moreEntriesThanTheOldFormatCanCountAreAllSeen() throws IOException {
    OptionalLong digest = CentralDirectory.digest(zip("a.zip", 66_000, "text", ""));

    assertThat(digest).isPresent();
    assertThat(CentralDirectory.digest(zip("b.zip", 66_000, "test", ""))).isNotEqualTo(digest);
  }

  @Test
  void aWordInAnyNameIsSeen() throws IOException {
    Path archive = zip("a.zip", 12_000, "text", "");

    for (int number = 0; number < 12_000; number += 97) {
      assertThat(CentralDirectory.mayMention(archive, List.of("nothing", "entry" + number)))
          .isTrue();
    }
    assertThat(CentralDirectory.mayMention(archive, List.of("entry12000", "text"))).isFalse();
  }

  @Test
  void whatIsNoArchiveHasNone() throws IOException {
    assertThat(CentralDirectory.digest(Files.writeString(folder.resolve("a"), ""))).isEmpty();
    assertThat(CentralDirectory.digest(Files.writeString(folder.resolve("a"), "PK\3\4 and more")))
        .isEmpty();
  }

  @Property(tries = 100)
  void mangledEndsGiveADigestOrNone(@ForAll byte[] tail, @ForAll int at) throws IOException {
    Path archive = Files.createTempFile("archive", ".zip");
    try {
      byte[] bytes = Files.readAllBytes(zip(archive, 2, "text", ""));
      for (int i = 0; i < Math.min(tail.length, 8); i++) {
        bytes[Math.floorMod(at + i * 31, bytes.length)] = tail[i];
      }
      Files.write(archive, bytes);
      try {
        CentralDirectory.digest(archive);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("shorter");
      }
    } finally {
      Files.delete(archive);
    }
  }

  private Path zip(String name, int entries, String last, String comment) throws IOException {
    return zip(folder.resolve(name), entries, last, comment);
  }

  /** Entries without compression, which Java writes as fast as the disk. */
  private static Path zip(Path file, int entries, String last, String comment) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setComment(comment);
      for (int i = 0; i < entries; i++) {
        byte[] text = (i == entries - 1 ? last : "same").getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(text);
        ZipEntry entry = new ZipEntry("entry" + i);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(crc.getValue());
        entry.setLastModifiedTime(FileTime.fromMillis(1_700_000_000_000L));
        zip.putNextEntry(entry);
        zip.write(text);
      }
    }
    return file;
  }
}

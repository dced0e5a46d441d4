package fr.questeur.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells a whole zip archive from one that is cut off, patched together wrongly or something else.
 */
public final class WholeArchive {

  private static final byte[] MARK = "PK".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  private WholeArchive() {}

  /** Whether a file that starts with these bytes may be a zip archive. */
  public static boolean mayStartWith(byte[] head) {
    return head.length >= MARK.length && head[0] == MARK[0] && head[1] == MARK[1];
  }

  /**
   * Reads every entry and compares its checksum. This inflates the whole archive: some seconds for
   * the largest of the open data, and less than it took to fetch them.
   *
   * @throws ZipException if it is not a whole archive, with what is wrong
   * @throws IOException if the file cannot be read
   */
  public static void check(Path archive) throws IOException {
    // Names do not matter here, and in this character set every one of them can be read.
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
      byte[] buffer = new byte[BUFFER];
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        check(zip, all.nextElement(), buffer);
      }
    }
  }

  private static void check(ZipFile zip, ZipEntry entry, byte[] buffer) throws IOException {
    try (InputStream stream = zip.getInputStream(entry)) {
      CheckedInputStream checked =
          new CheckedInputStream(new BoundedStream(stream, entry.getCompressedSize()), new CRC32());
      while (checked.read(buffer) >= 0) {
        // The checksum is made on the way.
      }
      if (checked.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException("wrong checksum");
      }
    } catch (ZipException e) {
      throw wrong(entry, e.getMessage(), e);
    } catch (EOFException e) {
      throw wrong(entry, "it ends too early", e);
    }
  }

  private static ZipException wrong(ZipEntry entry, String what, IOException cause) {
    ZipException wrong = new ZipException(entry.getName() + ": " + what);
    wrong.initCause(cause);
    return wrong;
  }
}

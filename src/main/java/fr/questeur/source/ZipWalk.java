package fr.questeur.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Goes through the entries of a zip archive by its central directory, in the order of their names.
 * An archive inside an archive is not opened.
 */
final class ZipWalk {

  private final ContentReceiver receiver;
  private final Predicate<String> wanted;

  ZipWalk(ContentReceiver receiver, Predicate<String> wanted) {
    this.receiver = receiver;
    this.wanted = wanted;
  }

  void walk(Path archive) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<ZipEntry> entries = new ArrayList<>();
      zip.stream()
          .filter(entry -> !entry.isDirectory() && wanted.test(entry.getName()))
          .forEach(entries::add);
      entries.sort(Comparator.comparing(ZipEntry::getName));
      for (ZipEntry entry : entries) {
        hand(archive, zip, entry);
      }
    } catch (ZipException e) {
      receiver.failed(archive.toString(), "not a whole zip archive: " + e.getMessage());
    } catch (IOException e) {
      receiver.failed(archive.toString(), SourceWalk.reason(e));
    }
  }

  private void hand(Path archive, ZipFile zip, ZipEntry entry) {
    String label = archive + "!" + entry.getName();
    if (leavesArchive(entry.getName())) {
      receiver.failed(label, "the entry's name leads out of the archive");
      return;
    }
    try (InputStream stream =
        new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize())) {
      String uri = "jar:" + SourceWalk.uri(archive) + "!/" + entry.getName();
      receiver.content(
          new Content(uri, label, SourceWalk.day(entry.getLastModifiedTime()), stream));
    } catch (IOException | UncheckedIOException e) {
      receiver.failed(label, SourceWalk.reason(e));
    }
  }

  /** Nothing is written to disk here, but a name made to do harm says what the archive is. */
  private static boolean leavesArchive(String name) {
    return name.startsWith("/") || List.of(name.split("[/\\\\]")).contains("..");
  }
}

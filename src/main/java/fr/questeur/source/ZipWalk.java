package fr.questeur.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    try (ZipFile zip = open(archive)) {
      List<ZipEntry> entries = new ArrayList<>();
      zip.stream()
          .filter(entry -> !entry.isDirectory() && !isHidden(entry))
          .filter(entry -> wanted.test(entry.getName()))
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

  private static ZipFile open(Path archive) throws IOException {
    try {
      return new ZipFile(archive.toFile());
    } catch (ZipException e) {
      // Older tools write names in the code page of a French Windows.
      return new ZipFile(archive.toFile(), Charset.forName("IBM850"));
    }
  }

  private static boolean isHidden(ZipEntry entry) {
    return Stream.of(entry.getName().split("/"))
        .anyMatch(part -> part.startsWith(".") && !part.equals(".") && !part.equals(".."));
  }

  private void hand(Path archive, ZipFile zip, ZipEntry entry) {
    String label = archive + "!" + entry.getName();
    if (leavesArchive(entry.getName())) {
      receiver.failed(label, "the entry's name leads out of the archive");
      return;
    }
    if (SourceWalk.isReadme(Path.of(entry.getName()))) {
      receiver.passedOver(label, SourceWalk.README);
      return;
    }
    try (InputStream stream =
        new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize())) {
      String uri = "jar:" + SourceWalk.uri(archive) + "!" + escaped("/" + entry.getName());
      receiver.content(
          new Content(uri, label, SourceWalk.day(entry.getLastModifiedTime()), stream));
    } catch (IOException | UncheckedIOException e) {
      receiver.failed(label, SourceWalk.reason(e));
    }
  }

  private static String escaped(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("a path with a slash before it is always well-formed", e);
    }
  }

  /** Nothing is written to disk here, but a name made to do harm says what the archive is. */
  private static boolean leavesArchive(String name) {
    return name.startsWith("/") || List.of(name.split("[/\\\\]")).contains("..");
  }
}

package fr.questeur.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Goes through the entries of a zip archive by its central directory. An archive inside an archive
 * is not opened.
 */
final class ZipWalk {

  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\.?(?:/|$))");
  private static final Pattern UPWARDS = Pattern.compile("(?:^|[/\\\\])\\.\\.(?:$|[/\\\\])");

  private final ContentReceiver receiver;
  private final Workers workers;

  ZipWalk(ContentReceiver receiver, Workers workers) {
    this.receiver = receiver;
    this.workers = workers;
  }

  void walk(Path file) {
    try {
      Archive archive =
          new Archive(SourceWalk.uri(file), file.toString(), CentralDirectory.digest(file));
      if (receiver.wants(archive)) {
        walk(file, archive);
      }
    } catch (ZipException e) {
      receiver.failed(file.toString(), "not a whole zip archive: " + e.getMessage());
    } catch (IOException e) {
      receiver.failed(file.toString(), SourceWalk.reason(e));
    }
  }

  /** Waits for every entry to be handed on, as the archive must stay open until then. */
  private void walk(Path file, Archive archive) throws IOException {
    try (ZipFile zip = open(file)) {
      try {
        Iterator<? extends ZipEntry> entries = zip.stream().iterator();
        long left = Files.size(file);
        while (entries.hasNext() && !workers.isStopped()) {
          ZipEntry entry = entries.next();
          left -= entry.getCompressedSize();
          if (left < 0) {
            // Each of them would cost the time of reading the same bytes again.
            throw new IOException("the archive's entries overlap");
          }
          entry(archive, zip, entry);
        }
      } finally {
        workers.await();
      }
      if (!workers.isStopped()) {
        receiver.ended(archive);
      }
    }
  }

  private void entry(Archive archive, ZipFile zip, ZipEntry entry) {
    String name = entry.getName();
    if (entry.isDirectory() || isHidden(name)) {
      return;
    }
    if (SourceWalk.isReadme(name)) {
      receiver.passedOver(label(archive, name), SourceWalk.README);
      return;
    }
    Fingerprint fingerprint = new Fingerprint(archive.uri(), name, entry.getSize(), entry.getCrc());
    if (!receiver.wants(fingerprint)) {
      return;
    }
    String label = label(archive, name);
    if (leavesArchive(name)) {
      receiver.failed(label, "the entry's name leads out of the archive");
    } else {
      workers.run(() -> hand(fingerprint, label, zip, entry));
    }
  }

  private static String label(Archive archive, String name) {
    return archive.label() + "!" + name;
  }

  private static ZipFile open(Path archive) throws IOException {
    try {
      return new ZipFile(archive.toFile());
    } catch (ZipException e) {
      // Older tools write names in the code page of a French Windows.
      return new ZipFile(archive.toFile(), Charset.forName("IBM850"));
    }
  }

  private static boolean isHidden(String name) {
    return (name.startsWith(".") || name.contains("/.")) && HIDDEN.matcher(name).find();
  }

  private void hand(Fingerprint fingerprint, String label, ZipFile zip, ZipEntry entry) {
    try (InputStream stream =
        new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize())) {
      LocalDate day = SourceWalk.day(entry.getLastModifiedTime());
      receiver.content(new Content(fingerprint, fingerprint.uri(), label, day, stream));
    } catch (IOException | UncheckedIOException e) {
      receiver.failed(label, SourceWalk.reason(e));
    }
  }

  /** The address of an archive's entry. */
  static String uri(String archive, String entry) {
    return "jar:" + archive + "!" + escaped("/" + entry);
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
    return name.startsWith("/") || (name.contains("..") && UPWARDS.matcher(name).find());
  }
}

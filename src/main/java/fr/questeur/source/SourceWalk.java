package fr.questeur.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** The access point of this package: goes through what the user named, document by document. */
public final class SourceWalk {

  /** The path that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String STDIN = "stdin:";

  /** Of what can be read once only. */
  private static final Fingerprint NONE = new Fingerprint("", "", -1, 0);

  /** How an archive starts: with its first entry, or with its end if it is empty. */
  private static final List<String> ZIP = List.of("PK\3\4", "PK\5\6");

  private static final int ZIP_LENGTH = 4;

  /** Why a file that {@link #isReadme} is passed over. */
  static final String README = "a note about the folder";

  private static final String README_NAME = "README";

  private final Clock clock;
  private final InputStream standardInput;
  private final ContentReceiver receiver;
  private final Workers workers;

  /**
   * A walk.
   *
   * @param clock gives the day of standard input
   * @param standardInput what {@value #STANDARD_INPUT} reads; not closed
   * @param receiver takes what is found
   * @param workers run the receiver; once they are stopped the walk ends
   */
  public SourceWalk(
      Clock clock, InputStream standardInput, ContentReceiver receiver, Workers workers) {
    this.clock = clock;
    this.standardInput = standardInput;
    this.receiver = receiver;
    this.workers = workers;
  }

  /**
   * Goes through one file, folder (in the order of names, hidden files left out), archive (in the
   * order of its directory), or standard input. What cannot be read is reported and does not stop
   * the walk; what the receiver throws does. On return all of it has been handed on.
   */
  public void walk(String path) {
    if (path.equals(STANDARD_INPUT)) {
      standardInput();
    } else {
      walkFiles(path);
    }
    workers.await();
  }

  private void standardInput() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    workers.run(() -> hand(new Content(NONE, STDIN, STANDARD_INPUT, today, standardInput)));
  }

  private void walkFiles(String path) {
    try {
      Path start = Path.of(path);
      if (path.isEmpty()) { // which would be the current folder
        throw new NoSuchFileException(path);
      }
      if (Files.isDirectory(start)) {
        folder(start);
      } else {
        file(start);
      }
    } catch (InvalidPathException e) {
      receiver.failed(path, "not a path: " + e.getReason());
    } catch (IOException e) {
      receiver.failed(path, reason(e));
    }
  }

  private void folder(Path folder) throws IOException {
    for (Path file : filesBelow(folder)) {
      if (isReadme(file.toString())) {
        receiver.passedOver(file.toString(), README);
        continue;
      }
      try {
        file(file);
      } catch (IOException e) {
        receiver.failed(file.toString(), reason(e));
      }
      if (workers.isStopped()) {
        return;
      }
    }
  }

  /** Sorted, so that the same folder gives the same order on every file system. */
  private SortedSet<Path> filesBelow(Path folder) throws IOException {
    SortedSet<Path> files = new TreeSet<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) && !directory.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isOther()) { // a pipe, to open which may wait for ever
              receiver.failed(file.toString(), "not a file");
            } else if (!isHidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            receiver.failed(file.toString(), reason(e));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Whether its name starts with a point, as those do that a system keeps for itself. */
  static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  /** Whether it tells people about the folder that it is in. */
  static boolean isReadme(String path) {
    int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    int end = name + README_NAME.length();
    return path.regionMatches(true, name, README_NAME, 0, README_NAME.length())
        && (end == path.length() || path.charAt(end) == '.');
  }

  private void file(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    FileTime time = attributes.lastModifiedTime();
    Fingerprint fingerprint =
        attributes.isOther()
            ? NONE
            : new Fingerprint("", uri(file), attributes.size(), time.to(TimeUnit.NANOSECONDS));
    if (!receiver.wants(fingerprint)) {
      return;
    }
    if (!attributes.isOther() && isArchive(file)) { // of a pipe, what was read is gone
      new ZipWalk(receiver, workers).walk(file);
      return;
    }
    workers.run(() -> {
      try (InputStream stream = Files.newInputStream(file)) {
        hand(new Content(fingerprint, uri(file), file.toString(), day(time), stream));
      } catch (IOException e) {
        receiver.failed(file.toString(), reason(e));
      }
    });
  }

  private static boolean isArchive(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return ZIP.contains(new String(stream.readNBytes(ZIP_LENGTH), StandardCharsets.ISO_8859_1));
    }
  }

  private void hand(Content content) {
    try {
      receiver.content(content);
    } catch (IOException | UncheckedIOException e) {
      receiver.failed(content.label(), reason(e));
    }
  }

  /** The address of a file, with accents and blanks escaped; of a folder it ends with a slash. */
  public static String uri(Path file) {
    return file.toAbsolutePath().normalize().toUri().toASCIIString();
  }

  /** The day of a file's time, in UTC, so that it does not depend on where the program runs. */
  static LocalDate day(FileTime time) {
    return LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC);
  }

  /** What went wrong, in one line and in a user's words. */
  static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file or folder";
      case AccessDeniedException denied -> "permission denied";
      case FileSystemLoopException loop -> "a link that leads back to its own folder";
      case UncheckedIOException unchecked -> reason(unchecked.getCause());
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}

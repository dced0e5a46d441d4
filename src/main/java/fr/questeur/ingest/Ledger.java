package fr.questeur.ingest;

import fr.questeur.engine.IndexUpdate;
import fr.questeur.parse.RecordReaders;
import fr.questeur.source.Archive;
import fr.questeur.source.Fingerprint;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * What was read into the index so far: for each document how it looked and what it gave. It is
 * attached to the index, in the same commit as the publications, so that the two always agree.
 *
 * <p>Each archive has an attachment of its own, all other files share one; none is read before one
 * of its documents is asked for. Safe for use by several threads.
 */
final class Ledger {

  private static final String ATTACHMENT = "contents";

  /** The container of files that are in no archive. */
  static final String FILES = "";

  /**
   * A file that changed so shortly before it was read may change again without looking different:
   * some systems count time in steps of that length.
   */
  private static final long TOO_FRESH_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);

  /** A container and the attachment that keeps it. */
  private static final class Shelf {
    private final String attachment;

    /** Of the archive when all of it had been read; empty if it was not. */
    private String digest;

    private long records;
    private Contents contents;

    /** The contents, while another thread reads them. */
    private Optional<CompletableFuture<Contents>> coming = Optional.empty();

    /** Set once this run has gone through all of it. */
    private Optional<Archive> ended = Optional.empty();

    Shelf(String attachment) {
      this.attachment = attachment;
    }
  }

  private final IndexUpdate index;
  private final long start;
  private final Map<String, Shelf> shelves = new HashMap<>();

  /** The archives that this run came upon. */
  private final Set<String> archives = new HashSet<>();

  private int number;

  /** The ledger that is attached to the index; empty if none is. */
  Ledger(IndexUpdate index, Clock clock) {
    this.index = index;
    start = TimeUnit.MILLISECONDS.toNanos(clock.millis());
    for (String name : index.attachments()) {
      if (name.startsWith(ATTACHMENT)) {
        readHead(name);
      }
    }
  }

  private void readHead(String name) {
    number = Math.max(number, Integer.parseInt(name.substring(ATTACHMENT.length())) + 1);
    try (InputStream stream = open(name)) {
      String[] head = head(stream).split("\t", 3);
      Shelf shelf = new Shelf(name);
      shelf.digest = head[0];
      shelf.records = Long.parseLong(head[1]);
      shelves.put(head[2], shelf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(String attachment) {
    return new BufferedInputStream(index.attachment(attachment).orElseThrow());
  }

  private static String head(InputStream stream) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int value = stream.read(); value != '\n' && value >= 0; value = stream.read()) {
      head.write(value);
    }
    return head.toString(StandardCharsets.UTF_8);
  }

  /** Whether nothing of the archive has changed since all of it was read. */
  synchronized boolean holds(Archive archive) {
    Shelf shelf = shelves.get(archive.uri());
    return shelf != null && !shelf.digest.isEmpty() && shelf.digest.equals(digest(archive));
  }

  /** Notes that an archive is there, and so no other file of that name. */
  synchronized void see(Archive archive) {
    archives.add(archive.uri());
    contents(FILES).miss(archive.uri());
  }

  /** Whether this run came upon an archive of that address. */
  synchronized boolean isArchive(String uri) {
    return archives.contains(uri);
  }

  /** Whether this run came upon a file of that address that is no archive and could be read. */
  synchronized boolean isFile(String uri) {
    return !isArchive(uri) && contents(FILES).isMet(uri);
  }

  /** How many publications the documents of that container give. */
  synchronized long records(String container) {
    return shelves.containsKey(container) ? shelves.get(container).records : 0;
  }

  /** Whether the document was read when it looked the same. */
  boolean holds(Fingerprint document) {
    return contents(document.container()).holds(document.name(), stamp(document));
  }

  /**
   * Notes that a document is there.
   *
   * @return how many publications it gave when it looked the same; -1 if it never did
   */
  int see(Fingerprint document) {
    return contents(document.container()).see(document.name(), stamp(document));
  }

  /** The publications that the document gave when it was read last. */
  Set<String> identifiers(Fingerprint document) {
    return contents(document.container()).identifiers(document.name());
  }

  /** Notes that a document was read whole and what it gave. */
  void put(Fingerprint document, Collection<String> identifiers) {
    if (isFile(document) && isTooFresh(document)) {
      putPart(document, identifiers);
    } else if (document.isLasting()) {
      contents(document.container()).put(document.name(), stamp(document), identifiers);
    }
  }

  /** Notes that what the document gave is in the index no longer. */
  void retract(Fingerprint document, Set<String> identifiers) {
    contents(document.container()).retract(document.name(), identifiers);
  }

  private boolean isTooFresh(Fingerprint file) {
    return file.stamp() > start - TOO_FRESH_NANOSECONDS;
  }

  private static boolean isFile(Fingerprint document) {
    return document.container().equals(FILES);
  }

  /**
   * Notes that a document was read, perhaps not whole: it will be read again, and what it gave
   * before is not lost.
   */
  void putPart(Fingerprint document, Collection<String> identifiers) {
    if (document.isLasting()) {
      contents(document.container()).putPart(document.name(), identifiers);
    }
  }

  /** Notes that all of the archive was gone through. */
  void ended(Archive archive) {
    contents(archive.uri());
    synchronized (this) {
      shelves.get(archive.uri()).ended = Optional.of(archive);
    }
  }

  /** Whether this run has gone through all of an archive. */
  synchronized boolean isEnded(String container) {
    return shelves.get(container).ended.isPresent();
  }

  /** The containers that it knows. */
  synchronized Set<String> containers() {
    return new TreeSet<>(shelves.keySet());
  }

  /** Begins to read what it knows of an archive, of which each entry is about to be asked for. */
  synchronized void prepare(Archive archive) {
    Shelf shelf = shelves.get(archive.uri());
    if (shelf != null && shelf.contents == null && shelf.coming.isEmpty()) {
      shelf.coming = Optional.of(CompletableFuture.supplyAsync(() -> read(shelf.attachment)));
    }
  }

  /** What it knows of a container; read now if need be. */
  synchronized Contents contents(String container) {
    Shelf shelf = shelves.computeIfAbsent(container, name -> newShelf());
    if (shelf.contents == null) {
      shelf.contents = shelf.coming.map(Ledger::await).orElseGet(() -> read(shelf.attachment));
    }
    return shelf.contents;
  }

  private static Contents await(CompletableFuture<Contents> coming) {
    try {
      return coming.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException unreadable ? unreadable : e;
    }
  }

  private Shelf newShelf() {
    Shelf shelf = new Shelf(ATTACHMENT + number++);
    shelf.digest = "";
    shelf.contents = Contents.empty();
    return shelf;
  }

  private Contents read(String attachment) {
    try (InputStream stream = open(attachment)) {
      head(stream);
      return Contents.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets a container and all its documents. */
  synchronized void remove(String container) {
    index.detach(shelves.remove(container).attachment);
  }

  /** Attaches what has changed to the index, for its next commit. */
  synchronized void save() {
    shelves.forEach((container, shelf) -> {
      if (shelf.contents == null) {
        return;
      }
      boolean changed = shelf.contents.isChanged();
      String digest = digest(shelf);
      if (changed || !digest.equals(shelf.digest)) {
        shelf.digest = digest;
        shelf.records = shelf.contents.records();
        index.attach(shelf.attachment, stream -> write(container, shelf, stream));
      }
    });
  }

  /** Of an archive of which all is in the index, and nothing else. */
  private static String digest(Shelf shelf) {
    if (shelf.ended.isEmpty() && !shelf.contents.isChanged()) {
      return shelf.digest;
    }
    return shelf.ended.filter(all -> shelf.contents.isComplete()).map(Ledger::digest).orElse("");
  }

  private static void write(String container, Shelf shelf, OutputStream stream) throws IOException {
    String head = shelf.digest + "\t" + shelf.records + "\t" + container + "\n";
    stream.write(head.getBytes(StandardCharsets.UTF_8));
    shelf.contents.writeTo(stream);
  }

  private static String digest(Archive archive) {
    return archive.digest().isPresent()
        ? RecordReaders.EDITION + "." + Long.toHexString(archive.digest().getAsLong())
        : "";
  }

  /** Readers that have become better see every document anew. */
  private static String stamp(Fingerprint document) {
    return RecordReaders.EDITION
        + "."
        + Long.toHexString(document.size())
        + "."
        + Long.toHexString(document.stamp());
  }
}

package fr.questeur.engine.lucene;

import fr.questeur.engine.EngineException;
import fr.questeur.engine.IndexUpdate;
import fr.questeur.engine.Known;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** Writes to an index folder, which is made if need be. */
public final class LuceneUpdate implements IndexUpdate {

  /** Documents gather in memory up to this size before they go to disk as a segment. */
  private static final double BUFFER_MB = 64;

  /** So many make a segment anyway: a new reader costs little more. */
  private static final int MAX_WRITTEN = 50_000;

  /** In bytes: some 180,000 questions. Merging takes one core only, while building takes all. */
  private static final long MAX_COMPACTED = 512L << 20;

  private static final Duration LOOK_EVERY = Duration.ofMillis(10);

  private final Path place;
  private final Directory directory;
  private final IndexWriter writer;
  private final Attachments attachments;

  /** Gives readers of the index as it was when {@link #written} was last emptied. */
  private final ReaderManager readers;

  /** What was written since: for these the reader must be opened anew. */
  private volatile Set<String> written = ConcurrentHashMap.newKeySet();

  /** How many there were in all. */
  private final LongAdder writes = new LongAdder();

  /** The same list while a reader is being opened. */
  private volatile Set<String> refreshed = Set.of();

  private LuceneUpdate(Path place, OpenMode mode) {
    this.place = place;
    Directory opened = null;
    IndexWriter taken = null;
    try {
      Files.createDirectories(place);
      opened = FSDirectory.open(place);
      if (mode == OpenMode.CREATE) {
        makeRoom(place, opened);
      } else {
        SchemaVersion.refuseOther(place, opened);
      }
      IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer());
      config.setRAMBufferSizeMB(BUFFER_MB);
      config.setCommitOnClose(false);
      config.setOpenMode(mode);
      taken = new IndexWriter(opened, config);
      readers = new ReaderManager(taken);
      attachments = new Attachments(opened, mode == OpenMode.CREATE ? Map.of() : commitData(taken));
    } catch (IOException e) {
      abandon(taken, opened, e);
      throw Troubles.writing(place, e);
    }
    directory = opened;
    writer = taken;
  }

  /**
   * Takes the index for writing.
   *
   * @throws fr.questeur.engine.EngineException if another process has it, or the folder cannot be
   *     written, or a newer version wrote it
   */
  public static LuceneUpdate open(Path place) {
    return new LuceneUpdate(place, OpenMode.CREATE_OR_APPEND);
  }

  /**
   * The same, but begins with nothing: the first commit takes the place of all that is there.
   *
   * @throws fr.questeur.engine.EngineException as {@link #open}
   */
  public static LuceneUpdate anew(Path place) {
    return new LuceneUpdate(place, OpenMode.CREATE);
  }

  /**
   * What is to be replaced may be damaged, but not of a newer version. Lucene wants to read the
   * last commit even then: one that nobody can read goes.
   */
  private static void makeRoom(Path place, Directory directory) throws IOException {
    try {
      SchemaVersion.refuseNewer(place, directory);
    } catch (IOException e) {
      if (Troubles.reading(place, e).reason() != EngineException.Reason.DAMAGED) {
        throw e;
      }
      try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        alone.ensureValid();
        directory.deleteFile(SegmentInfos.getLastCommitSegmentsFileName(directory));
      }
    }
  }

  private static Map<String, String> commitData(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private static void abandon(IndexWriter writer, Directory directory, IOException because) {
    try {
      if (writer != null) {
        writer.rollback();
      }
      if (directory != null) {
        directory.close();
      }
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  @Override
  public Optional<Known> find(String identifier) {
    return doing(() -> {
      Optional<Document> stored = stored(identifier);
      return stored.isPresent()
          ? Optional.of(
              new Known(Records.publication(stored.get()), Records.renditions(stored.get())))
          : Optional.empty();
    });
  }

  private Optional<Document> stored(String identifier) throws IOException {
    if (written.contains(identifier) || refreshed.contains(identifier)) {
      refresh();
    }
    DirectoryReader reader = readers.acquire();
    try {
      return Records.find(reader, List.of(identifier));
    } finally {
      readers.release(reader);
    }
  }

  @Override
  public void forEach(Consumer<Publication> publications) {
    doing(() -> {
      try (DirectoryReader before = DirectoryReader.open(writer)) {
        Records.forEach(before, publications);
      }
      return null;
    });
  }

  private synchronized void refresh() throws IOException {
    // What others write from here on is on the new list, seen by the new reader or not.
    refreshed = written;
    written = ConcurrentHashMap.newKeySet();
    readers.maybeRefreshBlocking();
    refreshed = Set.of();
  }

  @Override
  public void add(Publication publication) {
    // No deletion of an earlier one is to be looked for in every segment.
    write(
        publication.identifier(),
        () -> writer.addDocument(DocumentMapper.document(publication, List.of())));
  }

  @Override
  public void replace(Publication publication, List<Publication> renditions) {
    write(
        publication.identifier(),
        () ->
            writer.updateDocument(
                new Term(Schema.ID, publication.identifier()),
                DocumentMapper.document(publication, renditions)));
  }

  @Override
  public void remove(String identifier) {
    write(identifier, () -> writer.deleteDocuments(new Term(Schema.ID, identifier)));
  }

  private void write(String identifier, Operation<Long> operation) {
    doing(() -> {
      operation.run();
      written.add(identifier);
      writes.increment();
      if (written.size() > MAX_WRITTEN) {
        refresh();
      }
      return null;
    });
  }

  @Override
  public Set<String> attachments() {
    return attachments.names();
  }

  @Override
  public Optional<InputStream> attachment(String name) {
    try {
      return attachments.read(name);
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public void attach(String name, Bytes bytes) {
    doing(() -> {
      attachments.write(name, bytes);
      return null;
    });
  }

  @Override
  public void detach(String name) {
    attachments.delete(name);
  }

  @Override
  public void commit() {
    doing(() -> {
      Map<String, String> data = new HashMap<>(attachments.commitData());
      data.put(Schema.VERSION_KEY, String.valueOf(Schema.VERSION));
      if (!writer.hasUncommittedChanges() && data.equals(commitData(writer))) {
        return null;
      }
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
      attachments.deleteOthers();
      return null;
    });
  }

  /**
   * One segment in place of many: each is opened at every start, and each word looked up in each.
   * Merging goes on in the background, so that it can be given up.
   */
  @Override
  public void compact(BooleanSupplier stopped) {
    compact(stopped, MAX_COMPACTED);
  }

  void compact(BooleanSupplier stopped, long most) {
    doing(() -> {
      if (2 * writes.sum() <= writer.getDocStats().numDocs || IndexSize.of(directory) > most) {
        return null;
      }
      writer.forceMerge(1, false);
      ConcurrentMergeScheduler merging =
          (ConcurrentMergeScheduler) writer.getConfig().getMergeScheduler();
      while (merging.mergeThreadCount() > 0) {
        if (stopped.getAsBoolean()) {
          return null;
        }
        LockSupport.parkNanos(LOOK_EVERY.toNanos());
      }
      writer.commit();
      return null;
    });
  }

  @Override
  public void close() {
    doing(() -> {
      readers.close();
      writer.rollback();
      directory.close();
      return null;
    });
  }

  /** Something that the disk may refuse. */
  private interface Operation<T> {
    T run() throws IOException;
  }

  private <T> T doing(Operation<T> operation) {
    try {
      return operation.run();
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    } catch (AlreadyClosedException e) {
      // The writer gave up in another thread, or a merge in the background: that is the trouble.
      throw Troubles.writing(
          place,
          writer.getTragicException() instanceof IOException first ? first : new IOException(e));
    }
  }
}

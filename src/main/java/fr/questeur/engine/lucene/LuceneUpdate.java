package fr.questeur.engine.lucene;

import fr.questeur.engine.IndexUpdate;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** Writes to an index folder, which is made if need be. */
public final class LuceneUpdate implements IndexUpdate {

  /** Documents gather in memory up to this size before they go to disk as a segment. */
  private static final double BUFFER_MB = 64;

  private final Path place;
  private final Directory directory;
  private final IndexWriter writer;
  private final Attachments attachments;

  /** The index as it was when {@link #written} was last emptied. */
  private DirectoryReader reader;

  /** What was put since {@link #reader} was opened: for these the reader must be opened anew. */
  private final Set<String> written = new HashSet<>();

  /**
   * Takes the index for writing.
   *
   * @throws fr.questeur.engine.EngineException if another process has it, or the folder cannot be
   *     written, or a newer version wrote it
   */
  public LuceneUpdate(Path place) {
    this.place = place;
    Directory opened = null;
    IndexWriter taken = null;
    try {
      Files.createDirectories(place);
      opened = FSDirectory.open(place);
      LuceneEngine.refuseNewer(place, opened);
      IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer());
      config.setRAMBufferSizeMB(BUFFER_MB);
      config.setCommitOnClose(false);
      taken = new IndexWriter(opened, config);
      reader = DirectoryReader.open(taken);
      attachments = new Attachments(opened, commitData(taken));
    } catch (IOException e) {
      abandon(taken, opened, e);
      throw Troubles.writing(place, e);
    }
    directory = opened;
    writer = taken;
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
  public Optional<Publication> find(String identifier) {
    try {
      Optional<Document> stored = stored(identifier);
      return stored.isPresent() ? Optional.of(Records.publication(stored.get())) : Optional.empty();
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }

  @Override
  public List<Publication> renditions(String identifier) {
    try {
      Optional<Document> stored = stored(identifier);
      return stored.isPresent() ? Records.renditions(stored.get()) : List.of();
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }

  private Optional<Document> stored(String identifier) throws IOException {
    if (written.contains(identifier)) {
      refresh();
    }
    return Records.find(reader, List.of(identifier));
  }

  @Override
  public void forEach(Consumer<Publication> publications) {
    try (DirectoryReader before = DirectoryReader.open(writer)) {
      StoredFields stored = before.storedFields();
      for (LeafReaderContext leaf : before.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
          if (live == null || live.get(i)) {
            publications.accept(Records.publication(stored.document(leaf.docBase + i)));
          }
        }
      }
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }

  private void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    written.clear();
  }

  @Override
  public void put(Publication publication, List<Publication> renditions) {
    try {
      writer.updateDocument(
          new Term(Schema.ID, publication.identifier()),
          DocumentMapper.document(publication, renditions));
      written.add(publication.identifier());
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }

  @Override
  public Optional<String> attachment(String name) {
    try {
      return attachments.read(name);
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }

  @Override
  public void attach(String name, String text) {
    try {
      attachments.write(name, text);
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }

  @Override
  public void commit() {
    try {
      Map<String, String> data = new HashMap<>(attachments.commitData());
      data.put(Schema.VERSION_KEY, String.valueOf(Schema.VERSION));
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
      attachments.deleteOthers();
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }
}

package fr.questeur.engine.lucene;

import fr.questeur.engine.IndexUpdate;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Writes to an index folder, which is made if need be. */
public final class LuceneUpdate implements IndexUpdate {

  /** Documents gather in memory up to this size before they go to disk as a segment. */
  private static final double BUFFER_MB = 64;

  private final Path place;
  private final Directory directory;
  private final IndexWriter writer;

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
    } catch (IOException e) {
      abandon(taken, opened, e);
      throw Troubles.writing(place, e);
    }
    directory = opened;
    writer = taken;
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
      if (written.contains(identifier)) {
        refresh();
      }
      IndexSearcher searcher = new IndexSearcher(reader);
      TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, identifier)), 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(
              DocumentMapper.publication(searcher.storedFields().document(found.scoreDocs[0].doc)));
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
  public void put(Publication publication) {
    try {
      writer.updateDocument(
          new Term(Schema.ID, publication.identifier()), DocumentMapper.document(publication));
      written.add(publication.identifier());
    } catch (IOException e) {
      throw Troubles.writing(place, e);
    }
  }

  @Override
  public void commit() {
    try {
      writer.setLiveCommitData(
          Map.of(Schema.VERSION_KEY, String.valueOf(Schema.VERSION)).entrySet());
      writer.commit();
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

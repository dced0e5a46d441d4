package fr.questeur.engine.lucene;

import fr.questeur.json.RecordBytes;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The records that the index keeps, as {@link RecordBytes} in stored fields. */
final class Records {
  private Records() {}

  /** Adds the record and what it was put together from. */
  static void store(Document document, Publication publication, List<Publication> renditions) {
    document.add(new StoredField(Schema.RECORD, RecordBytes.of(publication)));
    for (Publication rendition : renditions) {
      document.add(new StoredField(Schema.RENDITION, RecordBytes.of(rendition)));
    }
  }

  /** The document of the first of those identifiers that there is. */
  static Optional<Document> find(IndexReader reader, List<String> identifiers) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    for (String identifier : identifiers) {
      TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, identifier)), 1);
      if (found.scoreDocs.length > 0) {
        return Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
      }
    }
    return Optional.empty();
  }

  /** Hands on every publication, in the order of the documents. */
  static void forEach(IndexReader reader, Consumer<Publication> publications) throws IOException {
    StoredFields stored = reader.storedFields();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (int i = 0; i < leaf.reader().maxDoc(); i++) {
        if (live == null || live.get(i)) {
          publications.accept(publication(stored.document(leaf.docBase + i)));
        }
      }
    }
  }

  static Publication publication(Document stored) throws IOException {
    return record(stored.getBinaryValue(Schema.RECORD));
  }

  static List<Publication> renditions(Document stored) throws IOException {
    List<Publication> renditions = new ArrayList<>();
    for (BytesRef bytes : stored.getBinaryValues(Schema.RENDITION)) {
      renditions.add(record(bytes));
    }
    return renditions;
  }

  private static Publication record(BytesRef bytes) throws IOException {
    return RecordBytes.read(bytes.bytes, bytes.offset, bytes.length);
  }
}

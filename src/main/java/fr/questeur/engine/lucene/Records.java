package fr.questeur.engine.lucene;

import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** The records that the index keeps, as JSON lines in stored fields. */
final class Records {
  private Records() {}

  /** Adds the record and what it was put together from. */
  static void store(Document document, Publication publication, List<Publication> renditions) {
    document.add(new StoredField(Schema.RECORD, line(publication)));
    for (Publication rendition : renditions) {
      document.add(new StoredField(Schema.RENDITION, line(rendition)));
    }
  }

  private static byte[] line(Publication publication) {
    return RecordJson.toLine(publication).getBytes(StandardCharsets.UTF_8);
  }

  /** The document of that identifier. */
  static Optional<Document> find(IndexReader reader, String identifier) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    TopDocs found = searcher.search(new TermQuery(new Term(Schema.ID, identifier)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
  }

  static Publication publication(Document stored) {
    return record(stored.getBinaryValue(Schema.RECORD));
  }

  static List<Publication> renditions(Document stored) {
    List<Publication> renditions = new ArrayList<>();
    for (BytesRef line : stored.getBinaryValues(Schema.RENDITION)) {
      renditions.add(record(line));
    }
    return renditions;
  }

  private static Publication record(BytesRef line) {
    try {
      return RecordJson.fromLine(line.utf8ToString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

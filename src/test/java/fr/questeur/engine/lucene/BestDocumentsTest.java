package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.query.Field;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On enough documents that two threads share them, in several parts, some of them replaced. */
class BestDocumentsTest {

  private static final int DOCUMENTS = 45_000;
  private static final String DATE = Schema.only(Field.DATE);
  private static final String DELAY = Schema.only(Field.DELAY);

  private static final ByteBuffersDirectory DIRECTORY = new ByteBuffersDirectory();
  private static IndexSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(DIRECTORY, config)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        String id = "%06d".formatted((i * 7_919) % DOCUMENTS);
        Document document = new Document();
        document.add(new StringField(Schema.ID, id, Store.NO));
        document.add(new SortedDocValuesField(Schema.ID, new BytesRef(id)));
        if (i % 3 > 0) {
          document.add(SortedNumericDocValuesField.indexedField(DATE, i * 31 % 2_000));
        }
        if (i % 5 > 0) {
          document.add(SortedNumericDocValuesField.indexedField(DELAY, i * 17 % 300));
        }
        document.add(new TextField("text", "mot ".repeat(1 + i % 11) + "autre " + i, Store.NO));
        writer.addDocument(document);
        if (i == 1_000 || i == 30_000) {
          writer.flush();
        }
      }
      for (int i = 0; i < DOCUMENTS; i += 100) {
        writer.deleteDocuments(new Term(Schema.ID, "%06d".formatted(i)));
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(DIRECTORY));
    assertThat(searcher.getLeafContexts()).hasSizeGreaterThan(2);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.getIndexReader().close();
    DIRECTORY.close();
  }

  @ParameterizedTest
  @CsvSource({
    "mot, RELEVANCE, 10",
    "mot, RELEVANCE, 1",
    "mot, RELEVANCE, 25000",
    "mot, RELEVANCE, 100000",
    "mot, OLDEST, 10",
    "mot, NEWEST, 10",
    "mot, NEWEST, 40000",
    "mot, DELAY, 100",
    "17, RELEVANCE, 10",
    "17, NEWEST, 10",
    "all, RELEVANCE, 50",
    "none, RELEVANCE, 10",
  })
  void areThoseThatOneThreadFinds(String word, fr.questeur.engine.Sort order, int depth)
      throws IOException {
    Query query =
        switch (word) {
          case "all" -> MatchAllDocsQuery.INSTANCE;
          case "none" -> MatchNoDocsQuery.INSTANCE;
          default -> new TermQuery(new Term("text", word));
        };
    TopFieldDocs expected =
        searcher.search(
            query, new TopFieldCollectorManager(Sorts.of(order), depth, null, Integer.MAX_VALUE));
    TopFieldDocs found = BestDocuments.of(searcher, query, Sorts.of(order), depth);
    assertThat(found.totalHits).isEqualTo(expected.totalHits);
    assertThat(describe(found)).isEqualTo(describe(expected));
  }

  private static String describe(TopFieldDocs docs) {
    StringBuilder all = new StringBuilder();
    Arrays.stream(docs.scoreDocs)
        .map(FieldDoc.class::cast)
        .forEach(hit -> all.append(hit.doc).append(Arrays.toString(hit.fields)).append('\n'));
    return all.toString();
  }
}

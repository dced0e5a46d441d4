package fr.questeur.evaluation;

import fr.questeur.engine.Ranked;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What Lucene does by itself: its FrenchAnalyzer, its BM25 (k1 1.2, b 0.75), all texts of a record
 * as one field, any word may match. The line to beat.
 */
final class LuceneBaseline {

  private static final String ID = "id";
  private static final String TEXT = "text";

  private LuceneBaseline() {}

  /** Indexes the records in memory and writes the run of the queries. */
  static void run(Path records, Path queries, Path run) throws IOException {
    Analyzer analyzer = new FrenchAnalyzer();
    try (Directory directory = new ByteBuffersDirectory()) {
      index(records, analyzer, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        QueryBuilder builder = new QueryBuilder(analyzer);
        Map<String, List<Ranked>> hits = new LinkedHashMap<>();
        for (Topic topic : Topic.read(queries)) {
          hits.put(topic.id(), hits(searcher, builder.createBooleanQuery(TEXT, topic.text())));
        }
        new Run(hits).write(run);
      }
    }
  }

  private static void index(Path records, Analyzer analyzer, Directory directory)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        Stream<String> lines = Files.lines(records)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Question question = (Question) RecordJson.fromLine(line);
        Document document = new Document();
        document.add(new StringField(ID, question.identifier(), Store.YES));
        document.add(new TextField(TEXT, text(question), Store.NO));
        writer.addDocument(document);
      }
    }
  }

  private static String text(Question question) {
    String asked = question.question().map(Passage::text).orElse("");
    String answered = question.answer().map(Passage::text).orElse("");
    Stream<String> turns =
        question.exchange().stream()
            .map(Turn::text)
            .filter(text -> !asked.contains(text) && !answered.contains(text));
    return Stream.of(
            question.title().stream(),
            question.rubric().stream(),
            question.headAnalysis().stream(),
            question.analyses().stream(),
            Stream.of(asked, answered),
            turns)
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n\n"));
  }

  private static List<Ranked> hits(IndexSearcher searcher, Query query) throws IOException {
    List<Ranked> hits = new ArrayList<>();
    if (query != null) { // which it is if all words are stop words
      for (ScoreDoc found : searcher.search(query, Run.DEPTH).scoreDocs) {
        String id = searcher.storedFields().document(found.doc).get(ID);
        hits.add(new Ranked(id, found.score));
      }
    }
    return hits;
  }
}

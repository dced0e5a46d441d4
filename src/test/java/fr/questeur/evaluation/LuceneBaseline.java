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
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What Lucene does by itself: its FrenchAnalyzer, its BM25 (k1 1.2, b 0.75), all texts of a record
 * as one field, any word may match; for the like of a document the same with title, rubric and
 * question, of which its own are the query. The line to beat.
 */
final class LuceneBaseline {

  private static final String ID = "id";
  private static final String TEXT = "text";

  /** Longer than any question. */
  private static final int MAX_WORDS = 1 << 16;

  private LuceneBaseline() {}

  /** Indexes the records in a folder. */
  static void index(Path records, Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index)) {
      index(read(records), LuceneBaseline::allText, new FrenchAnalyzer(), directory);
    }
  }

  /** Runs the queries on the index in a folder. */
  static void search(Path index, List<Topic> topics) throws IOException {
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      QueryBuilder builder = new QueryBuilder(new FrenchAnalyzer());
      for (Topic topic : topics) {
        hits(searcher, builder.createBooleanQuery(TEXT, topic.text()), Run.DEPTH);
      }
    }
  }

  /** Indexes the records in memory and writes the run of the queries. */
  static void run(Path records, Path queries, Path run) throws IOException {
    Analyzer analyzer = new FrenchAnalyzer();
    try (Directory directory = new ByteBuffersDirectory()) {
      index(read(records), LuceneBaseline::allText, analyzer, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        QueryBuilder builder = new QueryBuilder(analyzer);
        Map<String, List<Ranked>> hits = new LinkedHashMap<>();
        for (Topic topic : Topic.read(queries)) {
          Query query = builder.createBooleanQuery(TEXT, topic.text());
          hits.put(topic.id(), hits(searcher, query, Run.DEPTH));
        }
        new Run(hits).write(run);
      }
    }
  }

  /**
   * Indexes the questions in memory and writes the run of those whose like is sought.
   *
   * @param candidate whether the second may be found for the first
   */
  static void similar(
      List<Question> questions, Path queries, BiPredicate<Question, Question> candidate, Path run)
      throws IOException {
    IndexSearcher.setMaxClauseCount(MAX_WORDS);
    Map<String, Question> byId =
        questions.stream().collect(Collectors.toMap(Question::identifier, question -> question));
    Analyzer analyzer = new FrenchAnalyzer();
    try (Directory directory = new ByteBuffersDirectory()) {
      index(questions, LuceneBaseline::askedText, analyzer, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        QueryBuilder builder = new QueryBuilder(analyzer);
        Map<String, List<Ranked>> hits = new LinkedHashMap<>();
        for (Topic topic : Topic.read(queries)) {
          Question subject = byId.get(topic.text());
          Query query = builder.createBooleanQuery(TEXT, askedText(subject));
          hits.put(
              topic.id(),
              hits(searcher, query, questions.size()).stream()
                  .filter(hit -> !hit.identifier().equals(subject.identifier()))
                  .filter(hit -> candidate.test(subject, byId.get(hit.identifier())))
                  .limit(Run.DEPTH)
                  .toList());
        }
        new Run(hits).write(run);
      }
    }
  }

  private static List<Question> read(Path records) throws IOException {
    List<Question> questions = new ArrayList<>();
    try (Stream<String> lines = Files.lines(records)) {
      for (String line : (Iterable<String>) lines::iterator) {
        questions.add((Question) RecordJson.fromLine(line));
      }
    }
    return questions;
  }

  private static void index(
      List<Question> questions,
      Function<Question, String> text,
      Analyzer analyzer,
      Directory directory)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Question question : questions) {
        Document document = new Document();
        document.add(new StringField(ID, question.identifier(), Store.YES));
        document.add(new TextField(TEXT, text.apply(question), Store.NO));
        writer.addDocument(document);
      }
    }
  }

  private static String askedText(Question question) {
    return Stream.of(question.title(), question.rubric(), question.question().map(Passage::text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n\n"));
  }

  private static String allText(Question question) {
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

  private static List<Ranked> hits(IndexSearcher searcher, Query query, int depth)
      throws IOException {
    List<Ranked> hits = new ArrayList<>();
    if (query != null) { // which it is if all words are stop words
      for (ScoreDoc found : searcher.search(query, depth).scoreDocs) {
        String id = searcher.storedFields().document(found.doc).get(ID);
        hits.add(new Ranked(id, found.score));
      }
    }
    return hits;
  }
}

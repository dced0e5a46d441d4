package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scores are those of Lucene's own query, for which this index has the days as points too. */
class NearDayQueryTest {

  private static final long DAY = 20_000;
  private static final long HALF = 365;

  private final Directory directory = new ByteBuffersDirectory();
  private IndexReader reader;
  private IndexSearcher searcher;

  /** Three segments: some documents have a day, all, none. */
  @BeforeEach
  void index() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (long day = -40_000; day <= 40_000; day += 1_111) {
        add(writer, day, day % 3 != 0);
      }
      writer.commit();
      for (long away = 0; away < 70; away++) {
        add(writer, away % 2 == 0 ? DAY - away : DAY + away, true);
      }
      writer.commit();
      add(writer, DAY, false);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    assertThat(reader.leaves()).hasSize(3);
  }

  private static void add(IndexWriter writer, long day, boolean dated) throws IOException {
    Document document = new Document();
    document.add(new StringField("parity", day % 2 == 0 ? "even" : "odd", Store.NO));
    if (dated) {
      document.add(new LongField("day", day, Store.NO));
    }
    writer.addDocument(document);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void aloneItScoresLikeLucenesOwn() throws IOException {
    assertThat(scores(ours())).isEqualTo(scores(lucenes())).hasSizeGreaterThan(100);
  }

  @Test
  void besideWhatIsAskedForItScoresLikeLucenesOwn() throws IOException {
    assertThat(scores(even(ours()))).isEqualTo(scores(even(lucenes()))).hasSizeGreaterThan(50);
  }

  @Test
  void theScoreIsWholeOnTheDayAndHalfSoManyDaysAway() throws IOException {
    Query query = new NearDayQuery("day", DAY + HALF, HALF);
    assertThat(searcher.search(query, 1_000).scoreDocs).anyMatch(found -> found.score == 0.5f);
    assertThat(searcher.search(ours(), 1).scoreDocs[0].score).isEqualTo(3);
  }

  @Test
  void whatIsExplainedIsTheScore() throws IOException {
    for (ScoreDoc found : searcher.search(ours(), 1_000).scoreDocs) {
      assertThat(searcher.explain(ours(), found.doc).getValue()).isEqualTo(found.score);
    }
    assertThat(searcher.explain(ours(), reader.maxDoc() - 1).isMatch()).as("no day").isFalse();
    assertThat(ours()).hasToString("(day near 2024-10-04)^3.0");
  }

  private static Query ours() {
    return new BoostQuery(new NearDayQuery("day", DAY, HALF), 3);
  }

  private static Query lucenes() {
    return LongField.newDistanceFeatureQuery("day", 3, DAY, HALF);
  }

  private static Query even(Query more) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term("parity", "even")), Occur.MUST)
        .add(more, Occur.SHOULD)
        .build();
  }

  private List<String> scores(Query query) throws IOException {
    List<String> scores = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, 1_000).scoreDocs) {
      scores.add(found.doc + " " + found.score);
    }
    return scores;
  }
}

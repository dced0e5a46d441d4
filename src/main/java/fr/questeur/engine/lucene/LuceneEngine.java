package fr.questeur.engine.lucene;

import fr.questeur.engine.AcronymUse;
import fr.questeur.engine.Completions;
import fr.questeur.engine.Counts;
import fr.questeur.engine.EngineException;
import fr.questeur.engine.Facet;
import fr.questeur.engine.IndexStatus;
import fr.questeur.engine.QueryPlan;
import fr.questeur.engine.Ranked;
import fr.questeur.engine.SearchEngine;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Selection;
import fr.questeur.engine.SimilarRequest;
import fr.questeur.engine.Sort;
import fr.questeur.engine.Standing;
import fr.questeur.engine.Step;
import fr.questeur.engine.Timeline;
import fr.questeur.model.Publication;
import fr.questeur.query.Correction;
import fr.questeur.query.Field;
import fr.questeur.query.Query;
import fr.questeur.query.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOFunction;

/** Searches an index folder. */
public final class LuceneEngine implements SearchEngine {

  /** Facets of the summary that {@link #status} gives. */
  private static final List<Field> STATUS_FACETS =
      List.of(Field.KIND, Field.LEGISLATURE, Field.TYPE, Field.STATUS);

  private static final Query EVERYTHING = new Query.All(new Span(0, 0));

  /** How the identifier of a release starts. */
  private static final String RELEASE = "CP-";

  /** How many documents {@link #scan} looks at before it hands them on. */
  private static final int SCAN_BATCH = 1_000;

  /**
   * The parser bounds what a query may hold; each of its words is looked up in every part of the
   * texts, and a prefix or a fuzzy word stands for many.
   */
  private static final int MAX_LUCENE_CLAUSES = 1 << 16;

  private final Path place;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Analyzer analyzer = Schema.analyzer();
  private final AcronymIndex acronyms;
  private final QueryTranslator translator;
  private final DataDates dates;

  /**
   * Opens the index at its last commit.
   *
   * @throws EngineException if there is none, or it is damaged, or another version wrote it, or the
   *     user's own acronyms in it cannot be read
   */
  public LuceneEngine(Path place) {
    this(place, FSDirectory::open, Ranking.DEFAULT);
  }

  /**
   * Opens the index at its last commit, to be read by a process that is about to end: it reads the
   * files rather than to map them into memory, for which Java first makes itself ready.
   *
   * @throws EngineException if there is none, or it is damaged, or a newer version wrote it
   */
  public static LuceneEngine briefly(Path place) {
    return new LuceneEngine(place, NIOFSDirectory::new, Ranking.DEFAULT);
  }

  /** The same with another ranking, to compare with. */
  LuceneEngine(Path place, Ranking ranking) {
    this(place, FSDirectory::open, ranking);
  }

  private LuceneEngine(Path place, IOFunction<Path, Directory> open, Ranking ranking) {
    this.place = place;
    if (!Files.isDirectory(place)) { // Lucene would make the folder
      throw new EngineException(EngineException.Reason.NO_INDEX, place.toString(), null);
    }
    Directory opened = null;
    try {
      opened = open.apply(place);
      reader = DirectoryReader.open(opened);
      SchemaVersion.refuseOther(place, reader.getIndexCommit().getUserData());
      acronyms = new AcronymIndex(reader, place);
    } catch (IOException e) {
      closeQuietly(opened, e);
      throw Troubles.reading(place, e);
    }
    directory = opened;
    // Not when this class is first used: the searcher's tables are not needed to open the index.
    IndexSearcher.setMaxClauseCount(MAX_LUCENE_CLAUSES);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(ranking.saturation(), ranking.length()));
    translator = new QueryTranslator(analyzer, ranking, acronyms);
    dates = new DataDates(searcher);
  }

  /**
   * Whether the folder holds an index.
   *
   * @throws EngineException if it cannot be read
   */
  public static boolean exists(Path place) {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Directory directory = new NIOFSDirectory(place)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  private static void closeQuietly(Directory directory, IOException because) {
    if (directory != null) {
      try {
        directory.close();
      } catch (IOException e) {
        because.addSuppressed(e);
      }
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    try {
      Search search = new Search(searcher, translator, request);
      Search.Outcome outcome = search.run();
      return new SearchResult(
          outcome.total(),
          outcome.matching() instanceof MatchNoDocsQuery,
          outcome.nearest(),
          Hits.of(searcher, analyzer, outcome, request),
          outcome.facets(),
          corrections(outcome, request),
          dates.newest());
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public List<Ranked> rank(Query query, Optional<LocalDate> asOf, int depth) {
    try {
      SearchRequest request =
          new SearchRequest(query, List.of(), List.of(), Sort.RELEVANCE, depth, 1);
      return new Search(searcher, translator, request)
          .rank(asOf.map(day -> StandingQuery.of(Standing.PENDING, asOf)));
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public Counts count(Selection selection, List<Field> facets) {
    try {
      org.apache.lucene.search.Query query = matching(selection.query());
      Restriction restriction = new Restriction(selection.filters(), translator);
      return new Counts(
          searcher.count(restriction.of(query)),
          FacetCounts.of(searcher, query, restriction, facets),
          dates.newest());
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public List<String> labels(Query.InField condition) {
    try {
      return FilterLabels.of(searcher, translator, condition.field(), condition.value());
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public Timeline timeline(Selection selection, Step step) {
    try {
      org.apache.lucene.search.Query query = matching(selection.query());
      Restriction restriction = new Restriction(selection.filters(), translator);
      DayCounts days =
          DayCounts.of(
              searcher.search(restriction.of(query), new FacetsCollectorManager()),
              Schema.only(Field.DATE));
      return new Timeline(step, days.bars(step), days.undated(), dates.newest());
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public SearchResult similar(SimilarRequest request) {
    try {
      SimilarSearch.Found found = new SimilarSearch(searcher, analyzer, request).run();
      return new SearchResult(
          found.total(),
          found.nothingAsked(),
          found.nearest(),
          found.hits(),
          List.of(),
          List.of(),
          dates.newest());
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  private List<Correction> corrections(Search.Outcome outcome, SearchRequest request)
      throws IOException {
    long total = outcome.nearest() ? 0 : outcome.total();
    return total < DidYouMean.ENOUGH
        ? new DidYouMean(searcher, analyzer, translator)
            .corrections(request.query(), new Restriction(request.filters(), translator), total)
        : List.of();
  }

  @Override
  public Completions complete(String prefix, int limit) {
    try {
      Restriction none = new Restriction(List.of(), translator);
      return new Completer(searcher, analyzer, none).of(prefix, limit);
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public QueryPlan plan(Query query) {
    try {
      return new QueryPlan(
          translator.rank(matching(query), query).toString(),
          translator.loosen(query).map(other -> translator.rank(other, query).toString()));
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  private org.apache.lucene.search.Query matching(Query query) throws IOException {
    return Search.matching(searcher, translator, query);
  }

  @Override
  public List<Ranked> rank(SimilarRequest request) {
    try {
      return new SimilarSearch(searcher, analyzer, request).rank();
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public Optional<Publication> find(String identifier) {
    try {
      Optional<Document> stored = Records.find(reader, spellings(identifier));
      return stored.isPresent() ? Optional.of(Records.publication(stored.get())) : Optional.empty();
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public List<Publication> renditions(String identifier) {
    try {
      Optional<Document> stored = Records.find(reader, spellings(identifier));
      return stored.isPresent() ? Records.renditions(stored.get()) : List.of();
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  /** Identifiers are in capitals, but what follows the CP- of a release is in small letters. */
  private static List<String> spellings(String identifier) {
    String capitals = identifier.toUpperCase(Locale.ROOT);
    return capitals.startsWith(RELEASE)
        ? List.of(
            identifier, RELEASE + identifier.substring(RELEASE.length()).toLowerCase(Locale.ROOT))
        : List.of(capitals);
  }

  @Override
  public long scan(Query query, Consumer<Publication> publications) {
    try {
      org.apache.lucene.search.Query matching = matching(query);
      StoredFields stored = searcher.storedFields();
      long count = 0;
      ScoreDoc last = null;
      TopDocs batch = searcher.searchAfter(last, matching, SCAN_BATCH, Sorts.BY_ID);
      while (batch.scoreDocs.length > 0) {
        for (ScoreDoc found : batch.scoreDocs) {
          publications.accept(Records.publication(stored.document(found.doc)));
          last = found;
          count++;
        }
        batch = searcher.searchAfter(last, matching, SCAN_BATCH, Sorts.BY_ID);
      }
      return count;
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  /** Hands on every publication, in no order. */
  void forEach(Consumer<Publication> publications) {
    try {
      Records.forEach(reader, publications);
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  /** What is attached to the index. */
  Attachments attachments() {
    try {
      return new Attachments(directory, reader.getIndexCommit().getUserData());
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public List<AcronymUse> acronyms() {
    return acronyms.all();
  }

  @Override
  public long size() {
    return reader.numDocs();
  }

  @Override
  public IndexStatus status() {
    try {
      SearchRequest everything =
          new SearchRequest(EVERYTHING, List.of(), STATUS_FACETS, Sort.RELEVANCE, 0, 1);
      List<Facet> facets = new Search(searcher, translator, everything).run().facets();
      return new IndexStatus(
          place.toString(),
          IndexSize.of(directory),
          reader.numDocs(),
          facets,
          dates.oldest(),
          dates.newest());
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public Optional<LocalDate> dataUntil() {
    try {
      return dates.newest();
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }
}

package fr.questeur;

import fr.questeur.analysis.AnalysisChain;
import fr.questeur.analysis.FrenchChains;
import fr.questeur.engine.AcronymUse;
import fr.questeur.engine.AnalyzedToken;
import fr.questeur.engine.Completions;
import fr.questeur.engine.Counts;
import fr.questeur.engine.Facet;
import fr.questeur.engine.IndexProblem;
import fr.questeur.engine.IndexStatus;
import fr.questeur.engine.IndexUpdate;
import fr.questeur.engine.Lookup;
import fr.questeur.engine.QueryPlan;
import fr.questeur.engine.SearchEngine;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Selection;
import fr.questeur.engine.SimilarRequest;
import fr.questeur.engine.Step;
import fr.questeur.engine.Subject;
import fr.questeur.engine.Timeline;
import fr.questeur.engine.lucene.Analysis;
import fr.questeur.engine.lucene.LuceneEngine;
import fr.questeur.engine.lucene.LuceneUpdate;
import fr.questeur.engine.lucene.Preparation;
import fr.questeur.engine.lucene.TrialUpdate;
import fr.questeur.evaluation.Evaluation;
import fr.questeur.evaluation.EvaluationReport;
import fr.questeur.evaluation.EvaluationRequest;
import fr.questeur.ingest.Failure;
import fr.questeur.ingest.IngestOptions;
import fr.questeur.ingest.IngestReport;
import fr.questeur.ingest.Ingestion;
import fr.questeur.ingest.NoSubjectException;
import fr.questeur.ingest.RecordStream;
import fr.questeur.ingest.SubjectReader;
import fr.questeur.model.Publication;
import fr.questeur.query.Conditions;
import fr.questeur.query.Field;
import fr.questeur.query.Query;
import fr.questeur.query.QueryParser;
import fr.questeur.query.QuerySyntaxException;
import fr.questeur.query.Span;
import fr.questeur.source.opendata.DownloadListener;
import fr.questeur.source.opendata.Fetched;
import fr.questeur.source.opendata.Mirror;
import fr.questeur.source.opendata.Sleeper;
import fr.questeur.source.opendata.SyncRequest;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The access point of the library: open an index, ingest, search, close.
 *
 * <pre>{@code
 * Questeur questeur = new Questeur(Path.of("index"), Clock.systemDefaultZone());
 * questeur.ingest(List.of("corpus"), InputStream.nullInputStream());
 * SearchResult found = questeur.search(new SearchRequest(questeur.query("asalée"), ...));
 * }</pre>
 *
 * <p>Opening costs nothing: the index is opened by the first method that reads it, and stays as it
 * was then until {@link #close} or {@link #ingest}. Not safe for use by several threads, but for
 * {@link #open} and {@link #stop}. Methods that need the index throw {@link
 * fr.questeur.engine.EngineException} if it cannot be used.
 */
public final class Questeur implements AutoCloseable {

  private static final Selection EVERYTHING =
      new Selection(new Query.All(new Span(0, 0)), List.of());

  private final Path index;
  private final Function<Path, SearchEngine> opening;
  private final Clock clock;
  private SearchEngine engine;
  private volatile Optional<Ingestion> running = Optional.empty();
  private volatile boolean stopped;

  /**
   * A library over one index folder, which need not exist yet.
   *
   * @param index the folder
   * @param clock says what day it is
   */
  public Questeur(Path index, Clock clock) {
    this(index, LuceneEngine::new, clock);
  }

  private Questeur(Path index, Function<Path, SearchEngine> opening, Clock clock) {
    this.index = index;
    this.opening = opening;
    this.clock = clock;
  }

  /**
   * A library for a process that asks once and ends: it is ready sooner, but reads slower.
   *
   * @param index the folder
   * @param clock says what day it is
   */
  public static Questeur briefly(Path index, Clock clock) {
    return new Questeur(index, LuceneEngine::briefly, clock);
  }

  /**
   * Makes ready what a search needs whatever it asks for: for a process that will ask once, while
   * another thread {@linkplain #open opens} the index.
   */
  public static void prepare() {
    Preparation.run();
  }

  /** Whether the folder holds an index. */
  public boolean hasIndex() {
    return LuceneEngine.exists(index);
  }

  /** How many publications the index holds. */
  public long size() {
    return engine().size();
  }

  /**
   * Reads a query.
   *
   * @throws QuerySyntaxException if its operators are used wrongly
   */
  public Query query(String text) throws QuerySyntaxException {
    return QueryParser.parse(text, () -> LocalDate.now(clock));
  }

  /**
   * The condition that a field has a value, for a filter. Where names hold the words of others, the
   * one that is written so, case and accents aside, is meant alone; else every name with the words.
   *
   * @throws QuerySyntaxException if the field cannot have that value
   */
  public Query condition(Field field, String value) throws QuerySyntaxException {
    Query condition = Conditions.of(field, value, () -> LocalDate.now(clock));
    if (field.takes() != Field.Values.WORDS) {
      return condition;
    }
    Query whole = Conditions.whole(field, value);
    return isNothing(whole) ? condition : whole;
  }

  /** Whether no publication at all meets the condition. */
  public boolean isNothing(Query condition) {
    return count(new Selection(condition, List.of()), List.of()).total() == 0;
  }

  /** Finds what the request asks for. */
  public SearchResult search(SearchRequest request) {
    return engine().search(request);
  }

  /**
   * The words of the texts, and the names, that begin so, case and accents aside: the most frequent
   * first.
   *
   * @param limit how many at most
   */
  public Completions complete(String prefix, int limit) {
    return engine().complete(prefix, limit);
  }

  /** What the engine makes of a query, in its own language. */
  public QueryPlan plan(Query query) {
    return engine().plan(query);
  }

  /** The names of the analysis chains; the first is that of texts. */
  public static List<String> chains() {
    return FrenchChains.ALL.stream().map(AnalysisChain::name).toList();
  }

  /**
   * The tokens that are indexed and looked up for a text; needs no index.
   *
   * @param chain one of {@link #chains}
   * @throws IllegalArgumentException if there is no such chain
   */
  public static List<AnalyzedToken> analyze(String chain, String text) {
    return Analysis.tokens(FrenchChains.named(chain), text);
  }

  /** Counts what is meant, and how it spreads over the values of the fields. */
  public Counts count(Selection selection, List<Field> facets) {
    return engine().count(selection, facets);
  }

  /**
   * The values of a field that a condition on it stands for, the most frequent first, as facets
   * name them.
   */
  public List<String> labels(Query.InField condition) {
    return engine().labels(condition);
  }

  /** All values of a field whose values can be counted, the most frequent first. */
  public List<Facet.Value> values(Field field) {
    return count(EVERYTHING, List.of(field)).facets().getFirst().values();
  }

  /** Counts what is meant by the day of publication. */
  public Timeline timeline(Selection selection, Step step) {
    return engine().timeline(selection, step);
  }

  /**
   * The text whose like is sought, from a document of any rendition; needs no index.
   *
   * @param path a file, or {@code -} for standard input
   * @param clock gives the day of standard input
   * @param standardInput read if the path asks for it
   * @throws NoSubjectException if there is no text, or more than one
   */
  public static Subject subject(String path, Clock clock, InputStream standardInput)
      throws NoSubjectException {
    return SubjectReader.read(path, clock, standardInput);
  }

  /** Finds the questions that are most like a text. */
  public SearchResult similar(SimilarRequest request) {
    return engine().similar(request);
  }

  /** The publication of that identifier. */
  public Optional<Publication> find(String identifier) {
    return engine().find(identifier);
  }

  /**
   * The publications that an identifier or a number may mean, the newest first: a number without
   * its legislature or type may be that of several questions.
   */
  public List<Publication> lookup(String identifier) {
    return Lookup.find(identifier, engine());
  }

  /** What each source says of it, the most trusted first, if its record came from several. */
  public List<Publication> renditions(String identifier) {
    return engine().renditions(identifier);
  }

  /**
   * Hands on every publication that matches, in the order of their identifiers.
   *
   * @return how many there were
   */
  public long export(Query query, Consumer<Publication> publications) {
    return engine().scan(query, publications);
  }

  /**
   * Runs queries whose relevant documents are known, writes what was found, and measures it.
   *
   * @throws fr.questeur.evaluation.EvaluationException if one of the files cannot be used
   */
  public EvaluationReport evaluate(EvaluationRequest request) {
    return Evaluation.run(request, engine());
  }

  /** What acronyms stand for, as the documents define them or the user says. */
  public List<AcronymUse> acronyms() {
    return engine().acronyms();
  }

  /** The newest date in the index. */
  public Optional<LocalDate> dataUntil() {
    return engine().dataUntil();
  }

  /** What the index holds. */
  public IndexStatus status() {
    return engine().status();
  }

  /** Brings everything that the paths name into the index, with the default options. */
  public IngestReport ingest(List<String> paths, InputStream standardInput) {
    return ingest(paths, standardInput, IngestOptions.DEFAULT, documents -> {});
  }

  /**
   * Brings everything that the paths name into the index. What did not change since it was read
   * last is not opened. Searching goes on meanwhile, in the index as it was.
   *
   * @param paths files, folders, zip archives, or {@code -} for standard input
   * @param standardInput read if a path asks for it
   * @param progress told after each document how many have been read, by any thread
   */
  public IngestReport ingest(
      List<String> paths, InputStream standardInput, IngestOptions options, LongConsumer progress) {
    close();
    try (IndexUpdate update = update(options)) {
      Ingestion run =
          new Ingestion(
              update, options, clock, Runtime.getRuntime().availableProcessors(), progress);
      running = Optional.of(run);
      if (stopped) {
        run.stop();
      }
      return run.run(paths, standardInput);
    } finally {
      running = Optional.empty();
      stopped = false;
    }
  }

  private IndexUpdate update(IngestOptions options) {
    if (options.dryRun()) {
      return options.rebuild() ? TrialUpdate.anew(index) : TrialUpdate.of(index);
    }
    return options.rebuild() ? LuceneUpdate.anew(index) : LuceneUpdate.open(index);
  }

  /**
   * Ends {@link #ingest} soon, also one that is yet to begin: what was done is committed, but for a
   * rebuild, which changes nothing then. May be called by any thread.
   */
  public void stop() {
    stopped = true; // Perhaps the index is only being opened.
    running.ifPresent(Ingestion::stop);
  }

  /**
   * Reads the whole index and says what is wrong with it; empty if nothing is. Costs a read of
   * every byte.
   */
  public List<IndexProblem> check() {
    return IndexCheck.run(index, clock);
  }

  /**
   * Brings a folder of archives to what the Assemblée's open-data site has; {@link #ingest} takes
   * them from there. Needs no index. May be ended at any moment, and goes on from there the next
   * time.
   *
   * @param clock against which a site's date to come back at is read
   * @param sleeper waits before something is tried again
   * @param listener hears how the downloads get on
   * @return every archive that was asked for, in the order in which it was
   * @throws fr.questeur.source.opendata.SiteException if the site cannot be asked what it has
   * @throws fr.questeur.source.opendata.CacheException if the folder of archives cannot be used
   * @throws InterruptedException if the thread is interrupted
   */
  public static List<Fetched> download(
      SyncRequest request, Clock clock, Sleeper sleeper, DownloadListener listener)
      throws InterruptedException {
    return new Mirror(clock, sleeper, listener).update(request);
  }

  /**
   * Reads everything that the paths name and hands on the records; needs no index. Whoever takes
   * them may end it by a {@link fr.questeur.ingest.NoMoreException}.
   *
   * @param paths files, folders, zip archives, or {@code -} for standard input
   * @param clock gives the day of standard input
   * @param standardInput read if a path asks for it
   * @return what could not be read
   */
  public static List<Failure> parse(
      List<String> paths, Clock clock, InputStream standardInput, Consumer<Publication> records) {
    return RecordStream.read(paths, clock, standardInput, records);
  }

  /**
   * Opens the index now rather than by the first method that reads it. May be called by another
   * thread, for which that method waits.
   */
  public void open() {
    engine();
  }

  private synchronized SearchEngine engine() {
    if (engine == null) {
      engine = opening.apply(index);
    }
    return engine;
  }

  @Override
  public synchronized void close() {
    if (engine != null) {
      engine.close();
      engine = null;
    }
  }
}

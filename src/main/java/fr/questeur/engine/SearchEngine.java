package fr.questeur.engine;

import fr.questeur.model.Publication;
import fr.questeur.query.Field;
import fr.questeur.query.Query;
import java.io.Closeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An index as it was when it was opened: later commits are not seen. Safe for use by several
 * threads.
 *
 * <p>Every method throws {@link EngineException} if the index cannot be read.
 */
public interface SearchEngine extends Closeable {

  /** Finds what the request asks for. */
  SearchResult search(SearchRequest request);

  /**
   * The best hits without their records, which costs a fraction of {@link #search}.
   *
   * @param asOf if there is one, only questions that waited for an answer when that day began
   * @param depth how many at most
   */
  List<Ranked> rank(Query query, Optional<LocalDate> asOf, int depth);

  /**
   * The words of the texts, and the names, that begin so, case and accents aside: the most frequent
   * first. Costs as much as the index has words that begin so, and names.
   *
   * @param limit how many of them to give at most
   */
  Completions complete(String prefix, int limit);

  /** What the engine makes of a query, in its own language. */
  QueryPlan plan(Query query);

  /** Counts what is meant, and how it spreads over the values of the fields. */
  Counts count(Selection selection, List<Field> facets);

  /**
   * The values of a field of words that a condition on it stands for, as {@link Facet} labels them,
   * the most frequent first.
   */
  List<String> labels(Query.InField condition);

  /** Counts what is meant by the day of publication. */
  Timeline timeline(Selection selection, Step step);

  /**
   * Finds the questions that are most like a text, to be given the same answer: rare words,
   * figures, names and passages that both have count more than the words of their domain. Those
   * that share the most telling words are compared, {@link SimilarRequest#MAX_LIMIT} at most,
   * whatever the size of the index; the total is how many of them are alike.
   */
  SearchResult similar(SimilarRequest request);

  /** The hits of {@link #similar} without what is to be shown of them. */
  List<Ranked> rank(SimilarRequest request);

  /** The publication of that identifier, in any case. */
  Optional<Publication> find(String identifier);

  /**
   * What each source says of the publication of that identifier, in any case: more than one if its
   * record was put together from several, the most trusted first.
   */
  List<Publication> renditions(String identifier);

  /**
   * Hands on every publication that matches, in the order of their identifiers.
   *
   * @return how many there were
   */
  long scan(Query query, Consumer<Publication> publications);

  /** What acronyms stand for, as documents define them or the user says, in alphabetical order. */
  List<AcronymUse> acronyms();

  /** How many publications there are. */
  long size();

  /** The newest date in it; costs less than {@link #status}. */
  Optional<LocalDate> dataUntil();

  /** What the index holds. */
  IndexStatus status();

  @Override
  void close();
}

package fr.questeur.engine;

import fr.questeur.query.Field;
import fr.questeur.query.Query;
import java.util.List;

/**
 * What to search for and how to show it.
 *
 * @param query what the user typed, as a tree
 * @param filters each narrows the result; a facet counts as if its own filter were not there
 * @param facets the fields whose values are to be counted
 * @param sort the order of the hits
 * @param limit how many hits to give, from 0
 * @param page which slice of {@code limit} hits to give, from 1
 * @param snippets whether each hit is to show its best passages
 * @param explained whether each hit is to say how its score comes about, which costs about as much
 *     as the search itself for each
 */
public record SearchRequest(
    Query query,
    List<Filter> filters,
    List<Field> facets,
    Sort sort,
    int limit,
    int page,
    boolean snippets,
    boolean explained) {

  /** The deepest hit that can be asked for: each costs a place in memory. */
  public static final int MAX_DEPTH = 1_000_000;

  /** A limit for lists that are short by nature. */
  public static final int SOME = 100;

  /**
   * Copies the lists and checks the bounds.
   *
   * @throws IllegalArgumentException if limit or page is out of range
   */
  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    if (limit < 0 || page < 1 || (long) limit * page > MAX_DEPTH) {
      throw new IllegalArgumentException("limit " + limit + ", page " + page);
    }
  }

  /** A request for hits with their passages, whose scores need no explanation. */
  public SearchRequest(
      Query query, List<Filter> filters, List<Field> facets, Sort sort, int limit, int page) {
    this(query, filters, facets, sort, limit, page, true, false);
  }
}

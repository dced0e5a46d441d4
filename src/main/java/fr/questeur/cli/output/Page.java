package fr.questeur.cli.output;

import fr.questeur.engine.SearchResult;

/**
 * Which part of a result is shown.
 *
 * @param query what the user typed
 * @param limit how many hits a page has
 * @param number the page, from 1
 * @param turns whether the user can ask for others
 */
public record Page(String query, int limit, int number, boolean turns) {

  /** How many pages such a result has. */
  public long count(SearchResult result) {
    return limit == 0 ? 0 : (result.total() + limit - 1) / limit;
  }

  /** Whether there are results, but fewer than would reach to this page. */
  public boolean isPastTheEnd(SearchResult result) {
    return limit > 0 && result.total() > 0 && number > count(result);
  }
}

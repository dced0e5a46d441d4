package fr.questeur.engine;

import fr.questeur.query.Query;
import java.util.List;

/**
 * Which publications are meant.
 *
 * @param query what the user typed, as a tree; nothing is loosened
 * @param filters each narrows what is meant; a facet counts as if its own filter were not there
 */
public record Selection(Query query, List<Filter> filters) {

  /** Copies the list. */
  public Selection {
    filters = List.copyOf(filters);
  }
}

package fr.questeur.engine;

import fr.questeur.query.Field;
import fr.questeur.query.Query;
import java.util.List;

/**
 * A condition on one field beside the query.
 *
 * @param field the field, whose facet goes on counting the values that this filter leaves out
 * @param anyOf conditions on that field, of which one is enough
 */
public record Filter(Field field, List<Query> anyOf) {

  /** Copies the list. */
  public Filter {
    anyOf = List.copyOf(anyOf);
  }
}

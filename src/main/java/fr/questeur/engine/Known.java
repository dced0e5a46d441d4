package fr.questeur.engine;

import fr.questeur.model.Publication;
import java.util.List;

/**
 * What an index knows of a publication.
 *
 * @param publication its record
 * @param renditions what each of its sources says of it, the most trusted first, if its record was
 *     put together from several; else empty
 */
public record Known(Publication publication, List<Publication> renditions) {

  /** Copies the list. */
  public Known {
    renditions = List.copyOf(renditions);
  }
}

package fr.questeur.engine;

import fr.questeur.model.Publication;
import java.io.Closeable;
import java.util.Optional;

/**
 * One change of an index, all or nothing: readers see the index as it was until {@link #commit},
 * and as it was for good if {@link #close} comes first. One at a time for an index, in any process.
 *
 * <p>Not safe for use by several threads. Every method throws {@link EngineException} if the index
 * cannot be written.
 */
public interface IndexUpdate extends Closeable {

  /** The publication of that identifier, as this update leaves it. */
  Optional<Publication> find(String identifier);

  /** Adds the publication, or replaces the one of its identifier. */
  void put(Publication publication);

  /** Makes everything since the last commit visible and durable. */
  void commit();

  /** Gives up what was not committed and lets others write. */
  @Override
  void close();
}

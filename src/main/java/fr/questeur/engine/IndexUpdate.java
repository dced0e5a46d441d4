package fr.questeur.engine;

import fr.questeur.model.Publication;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

  /** What {@link #put} was given beside that publication; empty if nothing. */
  List<Publication> renditions(String identifier);

  /** Hands on every publication as it was before this update, in no order. */
  void forEach(Consumer<Publication> publications);

  /**
   * Adds the publication, or replaces the one of its identifier.
   *
   * @param renditions what each of its sources says of it, if they are several; kept beside it
   */
  void put(Publication publication, List<Publication> renditions);

  /** The text that was last attached to the index under that name. */
  Optional<String> attachment(String name);

  /**
   * Keeps a text with the index, in place of an earlier one of that name.
   *
   * @param name lower-case letters
   */
  void attach(String name, String text);

  /** Makes everything since the last commit visible and durable. */
  void commit();

  /** Gives up what was not committed and lets others write. */
  @Override
  void close();
}

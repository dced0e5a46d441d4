package fr.questeur.engine;

import fr.questeur.model.Publication;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A change of an index: readers see the index as it was until {@link #commit}, which makes all of
 * it visible at once, and {@link #close} gives up what was not committed. One at a time for an
 * index, in any process.
 *
 * <p>Safe for use by several threads, as long as each publication is the business of one at a time.
 * Every method throws {@link EngineException} if the index cannot be written.
 */
public interface IndexUpdate extends Closeable {

  /** What the index knows of the publication of that identifier, as this update leaves it. */
  Optional<Known> find(String identifier);

  /** Hands on every publication as it was before this update, in no order. */
  void forEach(Consumer<Publication> publications);

  /** Adds a publication whose identifier is not in the index. */
  void add(Publication publication);

  /**
   * Puts a publication in the place of the one of its identifier.
   *
   * @param renditions what each of its sources says of it, if they are several; kept beside it
   */
  void replace(Publication publication, List<Publication> renditions);

  /** Removes the publication of that identifier. */
  void remove(String identifier);

  /** The names of what is attached to the index. */
  Set<String> attachments();

  /** Opens what was last attached under that name; empty if nothing was. The caller closes it. */
  Optional<InputStream> attachment(String name);

  /**
   * Keeps some bytes with the index, in place of earlier ones of that name.
   *
   * @param name lower-case letters and digits
   */
  void attach(String name, Bytes bytes);

  /** Forgets what was attached under that name. */
  void detach(String name);

  /** Makes everything since the last commit visible and durable. */
  void commit();

  /**
   * After a {@link #commit}: if this update wrote most of what the index now holds, and that is not
   * too much for half a minute or so, puts all of it together so that a search starts sooner. It
   * takes about a tenth of the time of writing it, and the room of the index once more.
   *
   * @param stopped asked every now and then whether to give it up, which loses nothing
   */
  void compact(BooleanSupplier stopped);

  /** Gives up what was not committed and lets others write. */
  @Override
  void close();

  /** Something that can be written. */
  @FunctionalInterface
  interface Bytes {
    /** Writes all of it to the stream, which stays open. */
    void writeTo(OutputStream stream) throws IOException;
  }
}

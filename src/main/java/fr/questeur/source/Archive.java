package fr.questeur.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * An archive before it is looked into.
 *
 * @param uri {@code file:…}
 * @param label how to name it to the user
 * @param digest of its directory, which holds name, size and CRC of every entry: the same digest,
 *     the same entries; empty if the directory was not found
 */
public record Archive(String uri, String label, OptionalLong digest) {

  /**
   * Whether any of these words may be in the name of an entry: a quick look, which sees every entry
   * without taking it apart from the others.
   */
  public boolean mayMention(List<String> words) {
    try {
      return CentralDirectory.mayMention(Path.of(URI.create(uri)), words);
    } catch (IOException e) {
      return true; // Whoever opens it will say why it cannot be read.
    }
  }
}

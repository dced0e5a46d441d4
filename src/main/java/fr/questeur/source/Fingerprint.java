package fr.questeur.source;

/**
 * What can be seen of a document without opening it: the same fingerprint, the same document.
 *
 * @param container the address of the archive that holds it; empty for a file of its own
 * @param name the name of the archive's entry, or the address of the file; empty for a pipe
 * @param size its length in bytes, unpacked
 * @param stamp the CRC-32 of an entry, from the archive's directory; of a file the time of its last
 *     change, in nanoseconds since 1970
 */
public record Fingerprint(String container, String name, long size, long stamp) {

  /** Whether it can be known again: not what comes through a pipe. */
  public boolean isLasting() {
    return !name.isEmpty();
  }

  /** The address of the document: {@code file:…} or {@code jar:file:…!/entry}. */
  public String uri() {
    return container.isEmpty() ? name : ZipWalk.uri(container, name);
  }
}

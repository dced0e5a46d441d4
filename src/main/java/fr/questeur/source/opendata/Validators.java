package fr.questeur.source.opendata;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * By what a site tells one version of a file from the next (RFC 9110, section 8.8). A value with
 * unusual signs, or a very long one, counts as absent: it would be sent back, and kept in a file.
 *
 * @param etag the entity tag as the site wrote it, with its quotes
 * @param lastModified the date as the site wrote it
 */
record Validators(Optional<String> etag, Optional<String> lastModified) {

  private static final String HARMLESS = "[\\x21-\\x7e][\\x20-\\x7e]{0,255}";

  Validators {
    etag = etag.filter(value -> value.matches(HARMLESS));
    lastModified = lastModified.filter(value -> value.matches(HARMLESS));
  }

  static Validators of(HttpHeaders headers) {
    return new Validators(headers.firstValue("ETag"), headers.firstValue("Last-Modified"));
  }

  /**
   * What to send so that the rest of a file comes only if it is the rest of the same file. A weak
   * tag stands for files that differ in some bytes, and is no use here; the date only counts where
   * there is no tag.
   */
  Optional<String> forRange() {
    return etag.isPresent() ? etag.filter(tag -> !tag.startsWith("W/")) : lastModified;
  }

  /** Whether the other ones, which may be those of the same version, are surely of another. */
  boolean contradict(Validators other) {
    return etag.isPresent() && other.etag.isPresent() && !etag.equals(other.etag);
  }
}

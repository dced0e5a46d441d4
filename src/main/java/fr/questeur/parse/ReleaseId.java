package fr.questeur.parse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The identifier of a release, which nobody numbers: its date and a digest of its words, so that
 * two renditions of one text have one identifier.
 */
final class ReleaseId {

  private static final String ALGORITHM = "sha256:";

  private ReleaseId() {}

  /** {@code CP-DATE-} and 8 hexadecimal digits, or {@code CP-} and 12. */
  static String of(String text, Optional<LocalDate> date) {
    String digest =
        RawDocument.digest(TextCleaner.words(text).getBytes(StandardCharsets.UTF_8))
            .substring(ALGORITHM.length());
    return date.map(day -> "CP-" + day + "-" + digest.substring(0, 8))
        .orElseGet(() -> "CP-" + digest.substring(0, 12));
  }
}

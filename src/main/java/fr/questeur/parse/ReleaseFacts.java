package fr.questeur.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rendition states of a release outside its text.
 *
 * @param title the title
 * @param issuer who published it
 * @param publishedOn the day
 * @param keywords as stated
 */
record ReleaseFacts(
    Optional<String> title,
    Optional<String> issuer,
    Optional<LocalDate> publishedOn,
    List<String> keywords) {

  /** Nothing is stated. */
  static final ReleaseFacts NONE =
      new ReleaseFacts(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
}

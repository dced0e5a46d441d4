package fr.questeur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One record of the corpus: what a reader gives, what an index holds, what a search finds. */
public sealed interface Publication permits Question, Release {

  /** The identifier in the index, such as {@code AN-17-QE-13821}; holds no blanks. */
  String identifier();

  /** What kind of publication this is. */
  Kind kind();

  /** The title, if the source gives one or one was derived. */
  Optional<String> title();

  /** The day on which it was first published, if known. */
  Optional<LocalDate> publishedOn();

  /** Where it was read, oldest first. */
  List<Source> sources();

  /** The address of the official page of a question, or of where a release was read last. */
  Optional<String> link();

  /** The names of the fields that were worked out rather than read, such as {@code status}. */
  Set<String> derived();
}

package fr.questeur.ingest;

import fr.questeur.ingest.Change.Kind;
import fr.questeur.json.RecordFacts;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import fr.questeur.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run changed, publication by publication. Safe for use by several threads. */
final class Changes {

  private final Map<String, Kind> kinds = new HashMap<>();

  /** What was found again as it was, in one document at least. */
  private final Set<String> met = new HashSet<>();

  /** What was added in this run stays an addition, and news of an answer is not lost. */
  synchronized void note(String identifier, Kind kind) {
    kinds.merge(identifier, kind, (first, second) -> first.compareTo(second) < 0 ? first : second);
  }

  /** Whether the two differ in anything but their sources; if so, it is noted. */
  boolean note(Publication before, Publication now) {
    boolean changed = !factsOf(before).equals(factsOf(now));
    if (changed) {
      note(now.identifier(), kind(before, now));
    }
    return changed;
  }

  /** It was found again as the index has it. */
  synchronized void noteUnchanged(String identifier) {
    met.add(identifier);
  }

  /** What was noted as unchanged and changed nowhere else, in the order of the identifiers. */
  synchronized List<String> unchanged() {
    return met.stream().filter(identifier -> !kinds.containsKey(identifier)).sorted().toList();
  }

  /** All changes, in the order of the identifiers. */
  synchronized List<Change> list() {
    return kinds.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Change(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A record without what says nothing of the publication itself. */
  static Publication factsOf(Publication publication) {
    return switch (publication) {
      case Question question -> question.toBuilder().sources(List.of()).build();
      case Release release -> release.withSources(List.of());
    };
  }

  private static Kind kind(Publication before, Publication now) {
    if (before instanceof Question earlier && now instanceof Question later) {
      Optional<Status> status =
          later.status().filter(is -> !later.status().equals(earlier.status()));
      if (status.filter(Status.ANSWERED::equals).isPresent()) {
        return Kind.ANSWERED;
      }
      if (status.filter(Status.WITHDRAWN::equals).isPresent()) {
        return Kind.WITHDRAWN;
      }
      if (isReattributed(earlier, later)) {
        return Kind.REATTRIBUTED;
      }
    }
    Map<String, String> facts = RecordFacts.of(now);
    boolean kept =
        RecordFacts.of(before).entrySet().stream()
            .allMatch(fact -> fact.getValue().equals(facts.get(fact.getKey())));
    return kept ? Kind.UPDATED : Kind.CORRECTED;
  }

  private static boolean isReattributed(Question before, Question now) {
    return before.answeringMinistry().isPresent()
        && now.answeringMinistry().isPresent()
        && !before.answeringMinistry().get().name().equals(now.answeringMinistry().get().name());
  }
}

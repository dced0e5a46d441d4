package fr.questeur.engine.lucene;

import fr.questeur.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the words of a query that are written otherwise as one: those that have an acronym ({@code
 * inspection générale des finances}), and figures with their magnitude ({@code 5,54 millions}).
 */
final class LongForms {

  /** The most words that an acronym stands for here, small ones included. */
  private static final int LONGEST = 9;

  /**
   * One clause, or the words of one acronym or amount.
   *
   * @param others the acronyms or the figure; empty for a clause as it was
   */
  record Group(List<Query> clauses, List<String> others) {}

  private final AcronymIndex index;

  LongForms(AcronymIndex index) {
    this.index = index;
  }

  /** The clauses in their order, those together that have an acronym; the longest count. */
  List<Group> groups(List<Query> clauses) {
    List<Group> groups = new ArrayList<>();
    int next = 0;
    while (next < clauses.size()) {
      Group group = longest(clauses, next);
      groups.add(group);
      next += group.clauses().size();
    }
    return groups;
  }

  private Group longest(List<Query> clauses, int start) {
    Optional<Group> amount = amount(clauses, start);
    if (amount.isPresent()) {
      return amount.get();
    }
    int end = start;
    while (end < Math.min(clauses.size(), start + LONGEST)
        && clauses.get(end) instanceof Query.Word) {
      end++;
    }
    for (; end > start + 1; end--) {
      List<Query> words = clauses.subList(start, end);
      List<String> acronyms =
          index.lettersOf(
              words.stream()
                  .map(word -> ((Query.Word) word).text())
                  .collect(Collectors.joining(" ")));
      if (!acronyms.isEmpty()) {
        return new Group(words, acronyms);
      }
    }
    return new Group(List.of(clauses.get(start)), List.of());
  }

  private static Optional<Group> amount(List<Query> clauses, int start) {
    return start + 1 < clauses.size()
            && clauses.get(start) instanceof Query.Word figure
            && clauses.get(start + 1) instanceof Query.Word magnitude
        ? Amounts.digits(figure.text() + " " + magnitude.text())
            .map(digits -> new Group(clauses.subList(start, start + 2), List.of(digits)))
        : Optional.empty();
  }
}

package fr.questeur.engine.lucene;

import fr.questeur.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the words of a query that have an acronym: {@code inspection générale des finances}. */
final class LongForms {

  /** The most words that an acronym stands for here, small ones included. */
  private static final int LONGEST = 9;

  /**
   * One clause, or the words of one acronym.
   *
   * @param acronyms empty for a clause as it was
   */
  record Group(List<Query> clauses, List<String> acronyms) {}

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
}

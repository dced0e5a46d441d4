package fr.questeur.source.opendata;

import fr.questeur.model.QuestionType;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What to fetch from where.
 *
 * @param cache the folder to keep the archives in; made when it is missing
 * @param legislatures empty for all that the site has
 * @param types empty for all
 * @param dryRun whether to ask only, and to change nothing
 */
public record SyncRequest(
    OpenDataSite site,
    Path cache,
    Set<Integer> legislatures,
    Set<QuestionType> types,
    boolean dryRun) {

  /** A request that nobody can change. */
  public SyncRequest {
    legislatures = Set.copyOf(legislatures);
    types = types.isEmpty() ? EnumSet.allOf(QuestionType.class) : EnumSet.copyOf(types);
  }

  /** Those that are meant, in their order. */
  SortedSet<Integer> legislatures(int current) {
    SortedSet<Integer> meant = new TreeSet<>(legislatures);
    if (meant.isEmpty()) {
      for (int n = OpenDataSite.FIRST_LEGISLATURE; n <= current; n++) {
        meant.add(n);
      }
    }
    return meant;
  }
}

package fr.questeur.deputies;

import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import java.util.List;
import java.util.Optional;

/**
 * A deputy with what is known of their mandates.
 *
 * @param ref the reference at the Assemblée, such as {@code PA720614}
 * @param civility {@code M.} or {@code Mme}
 * @param name first name, then surname
 * @param groups the groups of which they were a member
 * @param constituencies where they were elected
 */
record Deputy(
    String ref,
    Optional<String> civility,
    String name,
    List<Mandate<Group>> groups,
    List<Mandate<Constituency>> constituencies) {

  Deputy {
    groups = List.copyOf(groups);
    constituencies = List.copyOf(constituencies);
  }

  /** The same deputy, as a newer file has it, with the mandates of both. */
  Deputy with(Deputy newer) {
    return new Deputy(
        ref,
        newer.civility.or(() -> civility),
        newer.name,
        Mandate.merged(groups, newer.groups),
        Mandate.merged(constituencies, newer.constituencies));
  }
}

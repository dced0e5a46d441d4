package fr.questeur.model;

import java.util.Optional;

/**
 * The deputy who put a question, as of the day of the question.
 *
 * @param civility {@code M.} or {@code Mme}
 * @param name first name, then surname
 * @param ref the deputy's reference at the Assemblée, such as {@code PA720614}
 * @param group the political group (<em>groupe</em>)
 * @param constituency the constituency (<em>circonscription</em>)
 */
public record Author(
    Optional<String> civility,
    Optional<String> name,
    Optional<String> ref,
    Optional<Group> group,
    Optional<Constituency> constituency) {}

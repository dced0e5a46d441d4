package fr.questeur.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a deputy was elected (<em>circonscription</em>).
 *
 * @param label as the source prints it, blanks folded, such as {@code Eure (3e circonscription)}
 * @param department the department (<em>département</em>) or overseas territory
 * @param region the region
 * @param number the number of the constituency within its department, from 1
 */
public record Constituency(
    Optional<String> label,
    Optional<String> department,
    Optional<String> region,
    OptionalInt number) {}

package fr.questeur.engine;

import fr.questeur.model.Publication;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One publication that was found.
 *
 * @param rank its place in the whole result, from 1
 * @param score how well it matches; comparable within one result only
 * @param publication the record
 * @param snippets the best passages by part ({@code question}, {@code answer}, {@code text}, {@code
 *     title}), in the order of the text; none if the request wants none
 * @param explanation how the score comes about, if that was asked for
 * @param why what it has in common with the text whose like was sought
 */
public record Hit(
    int rank,
    double score,
    Publication publication,
    Map<String, List<Snippet>> snippets,
    Optional<ScoreShare> explanation,
    Optional<Evidence> why) {}

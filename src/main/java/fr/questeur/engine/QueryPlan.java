package fr.questeur.engine;

import java.util.Optional;

/**
 * What an engine makes of a query, in its own language.
 *
 * @param query what is searched for
 * @param loosened what is searched for when nothing has all the words, if that is anything else
 */
public record QueryPlan(String query, Optional<String> loosened) {}

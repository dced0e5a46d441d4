/**
 * Record ⇄ JSON line: the one written form of a {@link fr.questeur.model.Publication}, described by
 * {@code record.schema.json} beside this package's resources.
 *
 * <p>Written by hand on Jackson's streaming layer: a mapper that finds the components by reflection
 * would cost a cold start more than the search itself.
 */
package fr.questeur.json;

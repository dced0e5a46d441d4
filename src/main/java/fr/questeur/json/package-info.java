/**
 * A {@link fr.questeur.model.Publication} to and from its two written forms, of which the fields
 * are said once: a line of JSON ({@link fr.questeur.json.RecordJson}), described by {@code
 * record.schema.json} beside this package's resources, and the bytes that an index keeps ({@link
 * fr.questeur.json.RecordBytes}).
 *
 * <p>Written by hand, JSON on Jackson's streaming layer: a mapper that finds the components by
 * reflection would cost a cold start more than the search itself.
 */
package fr.questeur.json;

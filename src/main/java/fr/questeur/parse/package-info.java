/**
 * Bytes → records: one {@link fr.questeur.parse.RecordReader} for each layout, and {@link
 * fr.questeur.parse.RecordReaders} that picks the one that a document needs, by its content and
 * never by its name.
 *
 * <p>To read one more layout, write its reader, add it to the list in {@code RecordReaders}, and
 * put its fixture pairs beside the others in the tests; nothing else changes.
 */
package fr.questeur.parse;

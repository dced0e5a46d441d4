/**
 * Who the deputies are, and of which group and constituency they were on a given day: the
 * referential that the Assemblée publishes as <em>acteurs, mandats, organes</em> (AMO).
 *
 * <p>{@link fr.questeur.deputies.Referential} is the access point: filled from AMO files, kept as
 * JSON, asked to complete the author of a question.
 */
package fr.questeur.deputies;

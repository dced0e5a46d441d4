/**
 * What a question <em>is</em>: immutable records, identities and statuses.
 *
 * <p>A {@link fr.questeur.model.Publication} is one record of the corpus, either a {@link
 * fr.questeur.model.Question} or a {@link fr.questeur.model.Release}. What a source does not say is
 * an empty {@code Optional} or an empty list, never {@code null} and never a guess; what was worked
 * out rather than read is named in {@code derived}. All types are immutable and safe to share
 * between threads.
 */
package fr.questeur.model;

/**
 * The embedded default of the {@link fr.questeur.engine} port, on Apache Lucene: one folder,
 * nothing to install.
 */
package fr.questeur.engine.lucene;

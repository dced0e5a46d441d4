/**
 * The pipeline source → reader → engine: reads everything that the user named, decides what
 * changed, and returns the list of changes.
 */
package fr.questeur.ingest;

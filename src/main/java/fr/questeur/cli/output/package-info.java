/**
 * How results look: as text for people, as JSON, CSV or identifiers for programs. Whatever comes
 * from a document passes through {@link fr.questeur.cli.output.Style} before it reaches a terminal.
 */
package fr.questeur.cli.output;

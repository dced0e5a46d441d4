/**
 * The commands of the terminal program: each reads its options, makes one call on the façade and
 * hands the result to a renderer. No Lucene and no HTML here.
 */
package fr.questeur.cli;

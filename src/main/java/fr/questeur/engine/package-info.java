/**
 * The port: what a search engine does for the rest of the program, in plain records and interfaces.
 * Nothing here names the library or the cluster behind it.
 */
package fr.questeur.engine;

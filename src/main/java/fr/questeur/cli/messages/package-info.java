/** What the program says to its user, in English and in French. */
package fr.questeur.cli.messages;

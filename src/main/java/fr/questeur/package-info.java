/** The whole program as a library; {@link fr.questeur.Questeur} is where to start. */
package fr.questeur;

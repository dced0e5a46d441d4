/** What the user has set: in environment variables and in a file of settings. */
package fr.questeur.config;

/**
 * The Assemblée's open-data site: where its archives are, and how they get into a folder of this
 * machine. {@link fr.questeur.source.opendata.Mirror} is the access point. Nothing here knows what
 * is in an archive.
 */
package fr.questeur.source.opendata;

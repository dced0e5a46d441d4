package fr.questeur.source.opendata;

import java.net.URI;

/**
 * An archive of the site.
 *
 * @param address where it is to be had
 * @param name where it is kept: its path below the folder of the mirror, with slashes
 */
public record RemoteArchive(URI address, String name) {}

package fr.questeur.source.opendata;

import java.nio.file.Path;

/**
 * An archive after it was asked for.
 *
 * @param file where it is, if it is there
 */
public record Fetched(RemoteArchive archive, Path file, Outcome outcome) {}

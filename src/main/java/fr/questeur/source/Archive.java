package fr.questeur.source;

import java.util.OptionalLong;

/**
 * An archive before it is looked into.
 *
 * @param uri {@code file:…}
 * @param label how to name it to the user
 * @param digest of its directory, which holds name, size and CRC of every entry: the same digest,
 *     the same entries; empty if the directory was not found
 */
public record Archive(String uri, String label, OptionalLong digest) {}

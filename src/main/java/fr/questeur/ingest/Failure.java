package fr.questeur.ingest;

/**
 * Something that could not be read, or was left out on purpose.
 *
 * @param label the file, as the user named it, and the entry in an archive
 * @param reason why, in one line
 */
public record Failure(String label, String reason) {}

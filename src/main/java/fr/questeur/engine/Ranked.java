package fr.questeur.engine;

/**
 * One hit without its record.
 *
 * @param identifier of the publication
 * @param score how well it matches; comparable within one ranking only
 */
public record Ranked(String identifier, double score) {}

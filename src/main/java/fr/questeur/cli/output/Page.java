package fr.questeur.cli.output;

/**
 * Which part of a result is shown.
 *
 * @param query what the user typed
 * @param limit how many hits a page has
 * @param number the page, from 1
 */
public record Page(String query, int limit, int number) {}

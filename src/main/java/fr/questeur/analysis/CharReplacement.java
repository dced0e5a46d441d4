package fr.questeur.analysis;

/**
 * A step on the characters of a text before it is cut into tokens: replaces every match of a
 * regular expression, as the stock char filter {@code pattern_replace} of both Lucene and
 * OpenSearch does. A token keeps the place of what it was made from.
 *
 * @param pattern in the syntax of {@link java.util.regex.Pattern}
 * @param replacement as it is, without groups
 * @param starts every match starts with one of these characters, or stands before it if it is
 *     empty, so that most places of a text need not be looked at
 * @param needed there is no match in a text that has none of these characters, if there are any
 */
public record CharReplacement(String pattern, String replacement, String starts, String needed) {}

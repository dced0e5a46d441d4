package fr.questeur.engine;

/**
 * What analysis makes of a word.
 *
 * @param term what is indexed and looked up
 * @param position its place among the tokens, from 0; dropped words leave gaps
 * @param start the index in the text of its first character
 * @param end the index after its last
 */
public record AnalyzedToken(String term, int position, int start, int end) {}

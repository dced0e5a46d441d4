package fr.questeur.analysis;

import java.util.List;

/**
 * How a text becomes tokens: the replacements of characters in order, the standard tokenizer
 * (Unicode's word boundaries, UAX #29), then the token filters in order.
 *
 * @param name the name of the chain, in lower case with underscores
 * @param replacements the char filters
 * @param filters the token filters
 */
public record AnalysisChain(
    String name, List<CharReplacement> replacements, List<TokenFilter> filters) {

  /** Copies the lists. */
  public AnalysisChain {
    replacements = List.copyOf(replacements);
    filters = List.copyOf(filters);
  }
}

package fr.questeur.analysis;

import java.util.List;

/**
 * How a text becomes tokens: the standard tokenizer (Unicode's word boundaries, UAX #29), then the
 * token filters in order.
 *
 * @param name the name of the chain, in lower case with underscores
 * @param filters the token filters
 */
public record AnalysisChain(String name, List<TokenFilter> filters) {

  /** Copies the list. */
  public AnalysisChain {
    filters = List.copyOf(filters);
  }
}

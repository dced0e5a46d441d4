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

  /**
   * The filters that come after those of a chain that this one begins with.
   *
   * @throws IllegalArgumentException if it does not begin so
   */
  public List<TokenFilter> filtersAfter(AnalysisChain first) {
    int shared = first.filters.size();
    if (!replacements.equals(first.replacements)
        || shared > filters.size()
        || !filters.subList(0, shared).equals(first.filters)) {
      throw new IllegalArgumentException(name + " does not begin as " + first.name);
    }
    return filters.subList(shared, filters.size());
  }
}

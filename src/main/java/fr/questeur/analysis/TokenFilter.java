package fr.questeur.analysis;

import java.util.List;
import java.util.Map;

/** One step on the tokens of a text, each a stock filter of both Lucene and OpenSearch. */
public sealed interface TokenFilter {

  /** Lower-cases every token. */
  record Lowercase() implements TokenFilter {}

  /**
   * Cuts an elided article off the front: {@code l'hôpital} → {@code hôpital}, with the straight or
   * the curly apostrophe.
   *
   * @param articles the elided forms without their apostrophe, in lower case
   */
  record Elision(List<String> articles) implements TokenFilter {}

  /**
   * Replaces every match of a regular expression in a token.
   *
   * @param pattern in the syntax of {@link java.util.regex.Pattern}
   * @param replacement with {@code $1} for the first group
   * @param from every match holds a character between this one
   * @param to and this one, so that most tokens can be seen not to match without the expression,
   *     which would take a quarter of the time of indexing
   */
  record PatternReplace(String pattern, String replacement, char from, char to)
      implements TokenFilter {}

  /** Folds accents, ligatures and typographic signs to ASCII: {@code œuvré} → {@code oeuvre}. */
  record AsciiFolding() implements TokenFilter {}

  /**
   * Drops tokens and leaves a gap in the positions.
   *
   * @param words as they are at this step of the chain
   */
  record Stop(List<String> words) implements TokenFilter {}

  /**
   * Cuts every token after its first characters.
   *
   * @param length how many are left, from 1
   */
  record Truncate(int length) implements TokenFilter {}

  /**
   * Gives words a stem that the stemmer after it then leaves as it is.
   *
   * @param stems word → stem
   */
  record StemmerOverride(Map<String, String> stems) implements TokenFilter {}

  /** Light stemming of French, "UniNE" (Savoy): plural, feminine and a few suffixes. */
  record FrenchLightStem() implements TokenFilter {}
}

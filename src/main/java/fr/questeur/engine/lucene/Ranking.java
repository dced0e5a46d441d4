package fr.questeur.engine.lucene;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What decides the order of the hits: {@code docs/retrieval.md} says what each choice gains.
 *
 * @param words how much a word counts in each field; one of weight 0 holds no word that no other
 *     field holds
 * @param phrases how much phrases and the beginnings of words count in each field
 * @param saturation at which frequency a word counts half of what it can (<em>k1</em>), above 0
 * @param length how much the length of a field counts (<em>b</em>), from 0 to 1
 * @param exact what the very form that was typed counts beside its stem
 * @param beginning what the first letters of the word count beside its stem
 * @param subject how much more a word counts that often stands in the first sentence of the
 *     questions that have it: an exponent, from 0, as {@link SubjectQuery} reckons it
 * @param rarity how much more than elsewhere a rare word counts in a long text: an exponent, from
 *     0, for a text of <em>e</em> times as many words as a few, as {@link RarityQuery} reckons it
 * @param near what two neighbours of the query that are near each other count beside each of them
 * @param nearWithin how many moves apart they may be for that
 */
record Ranking(
    Map<String, Float> words,
    Map<String, Float> phrases,
    float saturation,
    float length,
    float exact,
    float beginning,
    float subject,
    float rarity,
    float near,
    int nearWithin) {

  /** The one that the program ranks by. */
  static final Ranking DEFAULT =
      new Ranking(
          Map.of(
              Schema.TITLE, 3f,
              Schema.HEADINGS, 1f,
              Schema.OPENING, 2f,
              Schema.MIDDLE, 1f,
              Schema.DEMAND, 1f,
              // Its parts have all its words; it is what snippets are taken from.
              Schema.QUESTION, 0f,
              Schema.ANSWER, 0.4f,
              Schema.EXCHANGE, 0.3f,
              Schema.TEXT, 1f),
          Map.of(
              Schema.TITLE, 3f,
              Schema.HEADINGS, 1f,
              Schema.QUESTION, 1f,
              Schema.ANSWER, 0.4f,
              Schema.EXCHANGE, 0.3f,
              Schema.TEXT, 1f),
          1.2f,
          0.75f,
          0.5f,
          1f,
          0.25f,
          0.4f,
          0.25f,
          3);

  /**
   * Copies the maps in an order, so that queries, and what explains them, are the same each time.
   */
  Ranking {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
    phrases = Collections.unmodifiableMap(new TreeMap<>(phrases));
  }
}

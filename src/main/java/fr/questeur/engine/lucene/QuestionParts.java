package fr.questeur.engine.lucene;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question in three parts. Its first sentence says what it is about ("M. X attire l'attention de
 * Mme la ministre sur …"), the last one what is asked.
 *
 * @param opening the first sentence
 * @param middle what is between, perhaps nothing
 * @param demand the last sentence; empty if there is only one
 */
record QuestionParts(String opening, String middle, String demand) {

  /**
   * A point after one capital, or in M. and MM., ends no sentence. The sign itself comes first: to
   * look behind at every character would take a sixth of the time of indexing.
   */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!…](?=\\s)(?<![\\s'’]\\p{Lu}\\.|[\\s'’]MM\\.|^M\\.|^MM\\.)");

  /** Takes a text apart, in time linear in its length. */
  static QuestionParts of(String text) {
    Matcher end = SENTENCE_END.matcher(text.stripTrailing());
    if (!end.find()) {
      return new QuestionParts(text, "", "");
    }
    int first = end.end();
    int last = first;
    while (end.find()) {
      last = end.end();
    }
    return new QuestionParts(
        text.substring(0, first), text.substring(first, last), text.substring(last));
  }
}

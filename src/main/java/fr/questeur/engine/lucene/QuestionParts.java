package fr.questeur.engine.lucene;

import java.util.regex.Matcher;

/**
 * A question in three parts. Its first sentence says what it is about ("M. X attire l'attention de
 * Mme la ministre sur …"), the last one what is asked.
 *
 * @param opening the first sentence
 * @param middle what is between, perhaps nothing
 * @param demand the last sentence; empty if there is only one
 */
record QuestionParts(String opening, String middle, String demand) {

  /** Takes a text apart, in time linear in its length. */
  static QuestionParts of(String text) {
    Matcher end = SentenceEnd.SIGN.matcher(text.stripTrailing());
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

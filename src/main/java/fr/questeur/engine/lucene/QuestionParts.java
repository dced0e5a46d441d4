package fr.questeur.engine.lucene;

import java.util.regex.Matcher;

/**
 * A question in three parts. Its first sentence says what it is about ("M. X attire l'attention de
 * Mme la ministre sur …"), the last one what is asked; between them there may be nothing.
 *
 * @param openingEnd where the first sentence ends
 * @param demandStart where the last one starts: at the end of the text if there is only one
 */
record QuestionParts(int openingEnd, int demandStart) {

  /** Takes a text apart, in time linear in its length. */
  static QuestionParts of(String text) {
    Matcher end = SentenceEnd.SIGN.matcher(text.stripTrailing());
    if (!end.find()) {
      return new QuestionParts(text.length(), text.length());
    }
    int first = end.end();
    int last = first;
    while (end.find()) {
      last = end.end();
    }
    return new QuestionParts(first, last);
  }
}

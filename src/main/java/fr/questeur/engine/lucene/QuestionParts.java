package fr.questeur.engine.lucene;

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
    char[] characters = text.stripTrailing().toCharArray();
    int first = SentenceEnd.after(characters, 0, false);
    if (first < 0) {
      return new QuestionParts(text.length(), text.length());
    }
    int last = first;
    for (int end = first; end >= 0; end = SentenceEnd.after(characters, end, false)) {
      last = end;
    }
    return new QuestionParts(first, last);
  }
}

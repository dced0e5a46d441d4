package fr.questeur.parse;

/** Tells plain text from everything else that a document may be. */
final class PlainText {

  private PlainText() {}

  /** Whether the bytes, the first of a document, are of a text: no markup, no JSON, no program. */
  static boolean looksPlain(String head) {
    String start = TextCleaner.line(head.substring(0, Math.min(head.length(), 1024)));
    return !start.startsWith("<")
        && !start.startsWith("{")
        && !start.startsWith("%PDF-")
        && head.indexOf('\0') < 0;
  }
}

package fr.questeur.parse;

import java.util.ArrayList;
import java.util.List;

/** Which parts of a document that holds many records could not be read; the rest was. */
final class BadParts {

  /** How many are named with their reasons. */
  private static final int MAX_NAMED = 3;

  private final List<String> named = new ArrayList<>();
  private int more;

  /**
   * Notes one.
   *
   * @param place such as {@code line 3}
   */
  void add(String place, String reason) {
    if (named.size() < MAX_NAMED) {
      named.add(place + ": " + reason);
    } else {
      more++;
    }
  }

  /**
   * To be called at the end of the document.
   *
   * @throws UnreadableDocumentException if there were any; the message names the first ones
   */
  void end() throws UnreadableDocumentException {
    if (!named.isEmpty()) {
      String others = more == 0 ? "" : "; and " + more + " more";
      throw new UnreadableDocumentException(String.join("; ", named) + others);
    }
  }
}

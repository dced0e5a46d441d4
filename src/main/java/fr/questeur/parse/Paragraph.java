package fr.questeur.parse;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * One paragraph of a marked-up text: blanks folded, entities decoded, no markup but bold and italic
 * type, in which transcripts of sittings set the speakers and their roles.
 *
 * @param runs the stretches of one typeface, in order
 * @param isTable whether these are the rows of a table, on lines of their own
 */
record Paragraph(List<Run> runs, boolean isTable) {

  /**
   * A stretch of text in one typeface. A blank between two runs stands at the end of the first.
   *
   * @param text not empty
   * @param typeface how it is set
   */
  record Run(String text, Typeface typeface) {}

  /** How a run is set; what is bold and italic counts as bold. */
  enum Typeface {
    /** Upright. */
    PLAIN,
    /** Bold, as the names of speakers are. */
    BOLD,
    /** Italic, as roles and stage directions are. */
    ITALIC
  }

  /** Copies the runs. */
  Paragraph {
    runs = List.copyOf(runs);
  }

  /** The paragraphs of a text without markup, between which blank lines stand. */
  static List<Paragraph> plain(String text) {
    return Arrays.stream(text.split("\n\n"))
        .filter(paragraph -> !paragraph.isEmpty())
        .map(Paragraph::plainLine)
        .toList();
  }

  /** The paragraph of that text without markup, which is not empty. */
  static Paragraph plainLine(String text) {
    return new Paragraph(List.of(new Run(text, Typeface.PLAIN)), false);
  }

  /** The text, without types. */
  String text() {
    return textFrom(0);
  }

  /** The text of the runs from that one on. */
  String textFrom(int first) {
    if (first == runs.size() - 1) {
      return runs.get(first).text();
    }
    String[] texts = new String[runs.size() - first];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = runs.get(first + i).text();
    }
    return String.join("", texts);
  }

  /** The texts of all of them, with a blank line between two. */
  static String join(List<Paragraph> paragraphs) {
    if (paragraphs.size() == 1) {
      return paragraphs.getFirst().text();
    }
    StringJoiner texts = new StringJoiner("\n\n");
    for (Paragraph paragraph : paragraphs) {
      texts.add(paragraph.text());
    }
    return texts.toString();
  }
}

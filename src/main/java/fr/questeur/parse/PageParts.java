package fr.questeur.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of a page, sorted while they are read one after the other: facts, and two texts. */
final class PageParts {

  /** What a line is part of. */
  enum Part {
    /** Labels, headings, and whatever else stands around the texts. */
    FACTS,
    /** The question. */
    ASKED,
    /** The answer. */
    ANSWERED
  }

  private final Map<Part, List<Paragraph>> lines = new EnumMap<>(Part.class);
  private Part text = Part.ASKED;

  PageParts() {
    for (Part part : Part.values()) {
      lines.put(part, new ArrayList<>());
    }
  }

  /**
   * The markup from the tag on that holds the mark: what stands before, such as the menus of a
   * site, need not be parsed. All of it if the mark is not there.
   */
  static String markupFrom(String mark, String markup) {
    int place = markup.indexOf(mark);
    int tag = place < 0 ? 0 : markup.lastIndexOf('<', place);
    return markup.substring(Math.max(0, tag));
  }

  /** Adds the page's next line. */
  void add(Part part, Paragraph line) {
    lines.get(part).add(line);
    text = part == Part.FACTS ? text : part;
  }

  /**
   * Adds a line from below the question's part of the page. A table belongs to the text above: if
   * it was not closed there, it comes to stand behind everything else.
   */
  void addBelow(Paragraph line) {
    if (line.isTable()) {
      add(text, line);
    }
  }

  /** Adds what stands behind a heading of that length on the same line, if anything does. */
  void addBehind(Part part, int heading, Paragraph line) {
    lines.get(part).addAll(Paragraph.plain(line.text().substring(heading).strip()));
  }

  /** The facts, as text. */
  List<String> facts() {
    return lines.get(Part.FACTS).stream().map(Paragraph::text).toList();
  }

  /** The question's paragraphs. */
  List<Paragraph> asked() {
    return lines.get(Part.ASKED);
  }

  /** The answer's paragraphs. */
  List<Paragraph> answered() {
    return lines.get(Part.ANSWERED);
  }
}

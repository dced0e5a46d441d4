package fr.questeur.parse;

import fr.questeur.parse.Paragraph.Run;
import fr.questeur.parse.Paragraph.Typeface;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph's first words where they name a speaker.
 *
 * @param speaker who
 * @param rest the paragraph's text behind them, may be empty
 */
record Opening(Speaker speaker, String rest) {

  /** The opening if a bold run names it; what is italic behind a comma is the role. */
  static Optional<Opening> bold(Paragraph paragraph) {
    List<Run> runs = paragraph.runs();
    if (runs.getFirst().typeface() != Typeface.BOLD) {
      return Optional.empty();
    }
    String mark = runs.getFirst().text();
    boolean roleFollows =
        mark.stripTrailing().endsWith(",")
            && runs.size() > 1
            && runs.get(1).typeface() == Typeface.ITALIC;
    return Speaker.of(mark)
        .map(speaker -> {
          String rest = runs.stream().skip(1).map(Run::text).collect(Collectors.joining());
          return roleFollows
              ? withRole(speaker, runs.get(1).text(), rest)
              : new Opening(speaker, rest.strip());
        });
  }

  /** Where an italic run before was not closed, all that follows the role is italic as well. */
  private static Opening withRole(Speaker speaker, String italic, String rest) {
    int end = italic.indexOf('.') < 0 ? italic.length() : italic.indexOf('.') + 1;
    return new Opening(speaker.in(italic.substring(0, end)), rest.substring(end).strip());
  }
}

package fr.questeur.parse;

import fr.questeur.parse.Paragraph.Run;
import fr.questeur.parse.Paragraph.Typeface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds speakers where a bold run at a paragraph's start names them; what is italic behind a comma
 * is the role. Reads one transcript.
 */
final class BoldOpenings {

  /** The speakers by the runs that name them: in one exchange few people speak, and often. */
  private final Map<String, Optional<Speaker>> speakers = new HashMap<>();

  /** The opening of a paragraph of the transcript, if it has one. */
  Optional<Opening> next(Paragraph paragraph) {
    List<Run> runs = paragraph.runs();
    if (runs.getFirst().typeface() != Typeface.BOLD) {
      return Optional.empty();
    }
    String mark = runs.getFirst().text();
    boolean roleFollows =
        runs.size() > 1
            && runs.get(1).typeface() == Typeface.ITALIC
            && mark.stripTrailing().endsWith(",");
    Optional<Speaker> speaker = speakers.computeIfAbsent(mark, Speaker::of);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    String rest = paragraph.textFrom(1);
    return Optional.of(
        roleFollows
            ? withRole(speaker.get(), runs.get(1).text(), rest)
            : new Opening(speaker.get(), rest.strip()));
  }

  /** Where an italic run before was not closed, all that follows the role is italic as well. */
  private static Opening withRole(Speaker speaker, String italic, String rest) {
    int end = italic.indexOf('.') < 0 ? italic.length() : italic.indexOf('.') + 1;
    return new Opening(speaker.in(italic.substring(0, end)), rest.substring(end).strip());
  }
}

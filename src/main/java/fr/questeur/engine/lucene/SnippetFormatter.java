package fr.questeur.engine.lucene;

import fr.questeur.analysis.FrenchChains;
import fr.questeur.engine.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Makes snippets of the highlighter's passages: how they look is for the renderer to say. */
final class SnippetFormatter extends PassageFormatter {

  /** Four lines of a terminal; whole sentences up to there, as deputies write long ones. */
  private static final int MAX_CHARACTERS = 280;

  private static final String CUT = "…";

  /** What the highlighter hands back, which knows no types. */
  record Snippets(List<Snippet> list) {}

  @Override
  public Object format(Passage[] passages, String content) {
    List<Snippet> snippets = new ArrayList<>();
    for (Passage passage : passages) {
      List<Snippet.Match> matches = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        matches.add(new Snippet.Match(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
      }
      snippets.add(shortened(content, passage.getStartOffset(), passage.getEndOffset(), matches));
    }
    return new Snippets(snippets);
  }

  /** Cuts a passage of long sentences down to the surroundings of its first match. */
  private static Snippet shortened(String text, int start, int end, List<Snippet.Match> matches) {
    if (end - start <= MAX_CHARACTERS || matches.isEmpty()) {
      return snippet(text, start, end, matches);
    }
    int first = matches.getFirst().start();
    int from = Math.max(start, Math.min(first - MAX_CHARACTERS / 2, end - MAX_CHARACTERS));
    int to = Math.min(end, from + MAX_CHARACTERS);
    if (from > start) {
      from = Math.min(first, text.indexOf(' ', from) + 1);
    }
    if (to < end) {
      to = Math.max(matches.getFirst().end(), text.lastIndexOf(' ', to));
    }
    Snippet cut = snippet(text, from, to, matches);
    String line = (from > start ? CUT : "") + cut.text() + (to < end ? CUT : "");
    int moved = from > start ? CUT.length() : 0;
    return new Snippet(
        line,
        cut.matches().stream()
            .map(match -> new Snippet.Match(match.start() + moved, match.end() + moved))
            .toList());
  }

  /** A passage on one line, its matches counted from its own start. */
  static Snippet snippet(String text, int start, int end, List<Snippet.Match> matches) {
    int from = start;
    int to = end;
    while (from < to && isLeftOver(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    // One character for one: the places of the matches stay right.
    String line = text.substring(from, to).replace('\n', ' ');
    List<Snippet.Match> moved = new ArrayList<>();
    int last = 0;
    for (Snippet.Match match : matches) {
      int matchStart = Math.max(last, afterArticle(text, match) - from);
      int matchEnd = Math.min(line.length(), match.end() - from);
      if (matchStart < matchEnd) {
        moved.add(new Snippet.Match(matchStart, matchEnd));
        last = matchEnd;
      }
    }
    return new Snippet(line, moved);
  }

  /** Blanks, and the point of a sentence that was left behind. */
  private static boolean isLeftOver(char character) {
    return Character.isWhitespace(character) || character == '.';
  }

  /** Where the word starts after an elided article, which the tokenizer leaves on it. */
  private static int afterArticle(String text, Snippet.Match match) {
    for (int i = match.start(); i < match.end(); i++) {
      char character = text.charAt(i);
      if (character == '\'' || character == '’') {
        String article = text.substring(match.start(), i).toLowerCase(Locale.FRENCH);
        return FrenchChains.ELISION.articles().contains(article) ? i + 1 : match.start();
      }
    }
    return match.start();
  }
}

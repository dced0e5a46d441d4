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
      snippets.add(snippet(content, passage.getStartOffset(), passage.getEndOffset(), matches));
    }
    return new Snippets(snippets);
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

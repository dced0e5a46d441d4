package fr.questeur.engine.lucene;

import fr.questeur.engine.Snippet;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Finds the passages that show why a publication was found. The texts are analyzed again for it:
 * for the few hits of a page that costs less than keeping offsets in the index for all.
 */
final class Snippets {

  /** About two lines of a terminal. */
  private static final int GOAL_CHARACTERS = 160;

  /** A match has as much text before it as after it. */
  private static final float MATCH_IN_MIDDLE = 0.5f;

  private static final int PASSAGES = 2;

  /** Longer texts are highlighted no further; the longest real answers have 60,000 characters. */
  private static final int MAX_CHARACTERS = 200_000;

  private final UnifiedHighlighter highlighter;
  private final Query query;

  Snippets(Analyzer analyzer, Query query) {
    this.query = query;
    highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withBreakIterator(Snippets::passages)
            .withMaxLength(MAX_CHARACTERS)
            .withMaxNoHighlightPassages(0)
            .withFormatter(new Formatter())
            .build();
  }

  private static BreakIterator passages() {
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getSentenceInstance(Locale.FRENCH), GOAL_CHARACTERS, MATCH_IN_MIDDLE);
  }

  /** The best passages of each part that has a match; the beginning of the text if none has. */
  Map<String, List<Snippet>> of(Publication publication) throws IOException {
    Map<String, List<Snippet>> snippets = new LinkedHashMap<>();
    for (String part : PublicationTexts.parts(publication)) {
      String text = PublicationTexts.text(publication, part);
      if (highlighter.highlightWithoutSearcher(part, query, text, PASSAGES)
          instanceof Passages found) {
        snippets.put(part, found.snippets());
      }
    }
    if (snippets.keySet().equals(java.util.Set.of(Schema.TITLE)) || snippets.isEmpty()) {
      lead(publication, snippets);
    }
    return snippets;
  }

  private static void lead(Publication publication, Map<String, List<Snippet>> snippets) {
    String part = PublicationTexts.mainPart(publication);
    String text = PublicationTexts.text(publication, part);
    if (!text.isEmpty()) {
      BreakIterator passages = passages();
      passages.setText(text);
      snippets.put(part, List.of(snippet(text, 0, passages.following(0), List.of())));
    }
  }

  /** A passage on one line, its matches counted from its own start. */
  private static Snippet snippet(String text, int start, int end, List<Snippet.Match> matches) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    // One character for one: the places of the matches stay right.
    String line = text.substring(from, to).replace('\n', ' ');
    List<Snippet.Match> moved = new ArrayList<>();
    for (Snippet.Match match : matches) {
      int last = moved.isEmpty() ? 0 : moved.getLast().end();
      int matchStart = Math.max(last, match.start() - from);
      int matchEnd = Math.min(line.length(), match.end() - from);
      if (matchStart < matchEnd) {
        moved.add(new Snippet.Match(matchStart, matchEnd));
      }
    }
    return new Snippet(line, moved);
  }

  private record Passages(List<Snippet> snippets) {}

  /** Keeps the places of the matches: how they look is for the renderer to say. */
  private static final class Formatter extends PassageFormatter {
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
      return new Passages(snippets);
    }
  }
}

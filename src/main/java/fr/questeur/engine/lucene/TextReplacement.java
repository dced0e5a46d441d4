package fr.questeur.engine.lucene;

import fr.questeur.analysis.CharReplacement;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Does what Lucene's char filter {@code pattern_replace} does, but only looks at the places with a
 * character with which a match starts.
 */
final class TextReplacement extends BaseCharFilter {

  private final String text;
  private final Reader reader;

  private TextReplacement(
      Reader before, List<MatchResult> matches, String replacement, String old) {
    super(before);
    StringBuilder replaced = new StringBuilder();
    int end = 0;
    int moved = 0;
    for (MatchResult match : matches) {
      replaced.append(old, end, match.start());
      int start = replaced.length();
      replaced.append(replacement);
      // Beyond what was there before, the new characters stand at the end of the match.
      int length = match.end() - match.start();
      for (int i = start + length + 1; i <= replaced.length(); i++) {
        addOffCorrectMap(i, --moved);
      }
      if (replaced.length() - start < length) {
        moved += length - (replaced.length() - start);
        addOffCorrectMap(replaced.length(), moved);
      }
      end = match.end();
    }
    text = replaced.append(old, end, old.length()).toString();
    reader = new StringReader(text);
  }

  /** What is looked for, made ready once. */
  static final class Maker {

    /** Empty until a text may match: most amounts are never seen by a process that ends soon. */
    private volatile Optional<Pattern> pattern = Optional.empty();

    private final CharReplacement replacement;

    /** By the number of a character whether a match may start with it; a cold start looks fast. */
    private final boolean[] starts;

    Maker(CharReplacement replacement) {
      this.replacement = replacement;
      starts = new boolean[replacement.starts().chars().max().orElse(-1) + 1];
      replacement.starts().chars().forEach(start -> starts[start] = true);
    }

    /**
     * A reader of the text with its matches replaced.
     *
     * @param before what the text was read from, which knows where it stood at first
     * @return empty if nothing matches
     */
    Optional<TextReplacement> replace(Reader before, String text) {
      if (!mayMatch(text)) {
        return Optional.empty();
      }
      Matcher matcher = pattern().matcher(text).useTransparentBounds(true);
      List<MatchResult> matches = new ArrayList<>();
      char[] characters = text.toCharArray();
      for (int at = 0; at < characters.length; at++) {
        char start = characters[at];
        if (start < starts.length
            && starts[start]
            && matcher.region(at, text.length()).lookingAt()) {
          matches.add(matcher.toMatchResult());
          at = Math.max(at, matcher.end() - 1);
        }
      }
      return matches.isEmpty()
          ? Optional.empty()
          : Optional.of(new TextReplacement(before, matches, replacement.replacement(), text));
    }

    private Pattern pattern() {
      if (pattern.isEmpty()) {
        pattern = Optional.of(Pattern.compile(replacement.pattern()));
      }
      return pattern.get();
    }

    private boolean mayMatch(String text) {
      String needed = replacement.needed();
      for (int i = 0; i < needed.length(); i++) {
        if (text.indexOf(needed.charAt(i)) >= 0) {
          return true;
        }
      }
      return needed.isEmpty();
    }
  }

  /** The text after the replacement. */
  String text() {
    return text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    return reader.read(buffer, offset, length);
  }
}

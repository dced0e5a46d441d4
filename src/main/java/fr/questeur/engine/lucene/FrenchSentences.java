package fr.questeur.engine.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The sentences of a French text. The platform's own iterator ends one after <em>M.</em>; it looks
 * for the sentence around a place from the start of the text each time, which would make the cost
 * of a long text quadratic; and its tables take a cold start some 20 ms. Here the ends are found
 * once, in time linear in the length of the text, and not before one is asked for.
 */
final class FrenchSentences extends BreakIterator {

  /** The blanks behind a line end belong to it, else many empty lines would cost their square. */
  private static final Pattern END = Pattern.compile("\\n\\s*|" + SentenceEnd.SIGN.pattern());

  private CharacterIterator text = new StringCharacterIterator("");

  /** Where sentences start or end, from the start of the text to its end; none until asked for. */
  private Optional<int[]> boundaries = Optional.empty();

  /** The place in {@link #boundaries}. */
  private int current;

  @Override
  public void setText(CharacterIterator newText) {
    boundaries = Optional.empty();
    text = newText;
    current = 0;
  }

  private int[] boundaries() {
    if (boundaries.isEmpty()) {
      StringBuilder characters = new StringBuilder(text.getEndIndex() - text.getBeginIndex());
      for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
        characters.append(c);
      }
      boundaries = Optional.of(boundaries(characters));
    }
    return boundaries.get();
  }

  /** Lines end sentences too; what goes on in small letters is the same sentence. */
  private static int[] boundaries(CharSequence text) {
    IntStream.Builder boundaries = IntStream.builder().add(0);
    int last = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      int next = end.end();
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      boolean line = text.charAt(end.start()) == '\n';
      if (next > last
          && next < text.length()
          && (line || !Character.isLowerCase(text.charAt(next)))) {
        boundaries.add(next);
        last = next;
      }
    }
    if (last < text.length()) {
      boundaries.add(text.length());
    }
    return boundaries.build().toArray();
  }

  @Override
  public int first() {
    current = 0;
    return 0; // for which no end has to be known
  }

  @Override
  public int last() {
    return moveTo(boundaries().length - 1);
  }

  @Override
  public int next(int n) {
    return moveTo(current + n);
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int following(int offset) {
    int place = Arrays.binarySearch(boundaries(), offset);
    return moveTo(place >= 0 ? place + 1 : -place - 1);
  }

  @Override
  public int preceding(int offset) {
    int place = Arrays.binarySearch(boundaries(), offset);
    return moveTo((place >= 0 ? place : -place - 1) - 1);
  }

  @Override
  public boolean isBoundary(int offset) {
    return preceding(offset + 1) == offset;
  }

  @Override
  public int current() {
    return boundaries()[current];
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  /** Stays at the first or the last boundary if there is none further. */
  private int moveTo(int place) {
    current = Math.clamp(place, 0, boundaries().length - 1);
    return current == place ? boundaries()[current] : DONE;
  }
}

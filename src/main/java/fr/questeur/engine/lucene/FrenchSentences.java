package fr.questeur.engine.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The sentences of a French text. The platform's own iterator ends one after <em>M.</em>, which in
 * these texts is before every other name; and it looks for the sentence around a place from the
 * start of the text each time, which would make the cost of a long text quadratic. Here the ends
 * are found once.
 */
final class FrenchSentences extends BreakIterator {

  /** Points that end an abbreviation: of a civility, an initial, an article or a number. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<=\\b(?:\\p{Lu}|MM|Mgr|Dr|Pr|art|al|p|cf))\\.(?=[ \\u00a0])");

  private CharacterIterator text = new StringCharacterIterator("");

  /** Where sentences start or end, from the start of the text to its end. */
  private int[] boundaries = {0};

  /** The place in {@link #boundaries}. */
  private int current;

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder characters = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      characters.append(c);
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);
    // A comma for a point: as long as before, and no sentence ends there.
    sentences.setText(ABBREVIATION.matcher(characters).replaceAll(","));
    boundaries =
        IntStream.iterate(sentences.first(), end -> end != DONE, end -> sentences.next()).toArray();
    text = newText;
    current = 0;
  }

  @Override
  public int first() {
    return moveTo(0);
  }

  @Override
  public int last() {
    return moveTo(boundaries.length - 1);
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
    int place = Arrays.binarySearch(boundaries, offset);
    return moveTo(place >= 0 ? place + 1 : -place - 1);
  }

  @Override
  public int preceding(int offset) {
    int place = Arrays.binarySearch(boundaries, offset);
    return moveTo((place >= 0 ? place : -place - 1) - 1);
  }

  @Override
  public boolean isBoundary(int offset) {
    return preceding(offset + 1) == offset;
  }

  @Override
  public int current() {
    return boundaries[current];
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  /** Stays at the first or the last boundary if there is none further. */
  private int moveTo(int place) {
    current = Math.clamp(place, 0, boundaries.length - 1);
    return current == place ? boundaries[current] : DONE;
  }
}

package fr.questeur.engine.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/**
 * The sentences of a French text. The platform's own iterator ends one after <em>M.</em>; it looks
 * for the sentence around a place from the start of the text each time, which would make the cost
 * of a long text quadratic; and its tables take a cold start some 20 ms. Here the ends are found
 * once, in time linear in the length of the text, and no further than somebody asks.
 */
final class FrenchSentences extends BreakIterator {

  private static final int FEW = 16;

  private String whole = "";
  private char[] text = {};

  /** Where sentences start or end, from the start of the text, as far as they are known. */
  private int[] boundaries = {0};

  private int known = 1;

  /** Up to where the text was looked through; behind its end if all boundaries are known. */
  private int scanned;

  /** The place in {@link #boundaries}. */
  private int current;

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder characters = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) {
      characters.append(c);
    }
    setText(characters.toString());
  }

  @Override
  public void setText(String newText) {
    whole = newText;
    text = newText.toCharArray();
    boundaries = new int[FEW];
    known = 1;
    scanned = 0;
    current = 0;
  }

  /** Looks for boundaries until one behind the offset is known, if there is one. */
  private void lookBeyond(int offset) {
    while (boundaries[known - 1] <= offset && scanned <= text.length) {
      lookFurther();
    }
  }

  /** Goes on to the next end; what goes on in small letters on the same line is one sentence. */
  private void lookFurther() {
    int end = SentenceEnd.after(text, scanned, true);
    if (end < 0) {
      add(text.length);
      scanned = text.length + 1;
      return;
    }
    boolean line = text[end - 1] == '\n';
    int next = end;
    while (next < text.length && Character.isWhitespace(text[next])) {
      line |= text[next] == '\n';
      next++;
    }
    if (next < text.length && (line || !Character.isLowerCase(text[next]))) {
      add(next);
    }
    scanned = next; // blanks are passed over once, else many empty lines would cost their square
  }

  private void add(int boundary) {
    if (boundary > boundaries[known - 1]) {
      if (known == boundaries.length) {
        boundaries = Arrays.copyOf(boundaries, 2 * known);
      }
      boundaries[known] = boundary;
      known++;
    }
  }

  @Override
  public int first() {
    return moveTo(0);
  }

  @Override
  public int last() {
    lookBeyond(text.length);
    return moveTo(known - 1);
  }

  @Override
  public int next(int n) {
    lookBeyond(text.length);
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
    int place = find(offset);
    return moveTo(place >= 0 ? place + 1 : -place - 1);
  }

  @Override
  public int preceding(int offset) {
    int place = find(offset);
    return moveTo((place >= 0 ? place : -place - 1) - 1);
  }

  /**
   * The place of that boundary; if it is none, as {@link Arrays#binarySearch(int[], int)} has it.
   */
  private int find(int offset) {
    lookBeyond(offset);
    return Arrays.binarySearch(boundaries, 0, known, offset);
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
    return new StringCharacterIterator(whole);
  }

  /** Stays at the first or the last boundary if there is none further. */
  private int moveTo(int place) {
    current = Math.clamp(place, 0, known - 1);
    return current == place ? boundaries[current] : DONE;
  }
}

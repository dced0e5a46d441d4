package fr.questeur.engine.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The sentences of a French text. The platform's own iterator ends one after <em>M.</em>, which in
 * these texts is before every other name.
 */
final class FrenchSentences extends BreakIterator {

  /** Points that end an abbreviation: of a civility, an initial, an article or a number. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<=\\b(?:\\p{Lu}|MM|Mgr|Dr|Pr|art|al|p|cf))\\.(?=[ \\u00a0])");

  private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);

  @Override
  public void setText(CharacterIterator text) {
    StringBuilder characters = new StringBuilder(text.getEndIndex() - text.getBeginIndex());
    for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
      characters.append(c);
    }
    // A comma for a point: as long as before, and no sentence ends there.
    sentences.setText(ABBREVIATION.matcher(characters).replaceAll(","));
  }

  @Override
  public int first() {
    return sentences.first();
  }

  @Override
  public int last() {
    return sentences.last();
  }

  @Override
  public int next(int n) {
    return sentences.next(n);
  }

  @Override
  public int next() {
    return sentences.next();
  }

  @Override
  public int previous() {
    return sentences.previous();
  }

  @Override
  public int following(int offset) {
    return sentences.following(offset);
  }

  @Override
  public int preceding(int offset) {
    return sentences.preceding(offset);
  }

  @Override
  public boolean isBoundary(int offset) {
    return sentences.isBoundary(offset);
  }

  @Override
  public int current() {
    return sentences.current();
  }

  @Override
  public CharacterIterator getText() {
    return sentences.getText();
  }
}

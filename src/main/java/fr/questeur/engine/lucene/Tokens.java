package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What analysis made of a text, kept to be given out more than once. */
final class Tokens {

  /** The characters of all tokens, one after the other. */
  private char[] characters = new char[512];

  /** Where each of them ends there. */
  private int[] ends = new int[64];

  /** Where each starts in the text. */
  private int[] places = new int[64];

  /** Where each ends in the text. */
  private int[] placeEnds = new int[64];

  /** How many positions each is after the one before. */
  private int[] steps = new int[64];

  private int size;

  private Tokens() {}

  /** Takes all tokens of a stream that is ready to be reset, and closes it. */
  static Tokens of(TokenStream stream) throws IOException {
    Tokens tokens = new Tokens();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term, place, step.getPositionIncrement());
      }
      stream.end();
    }
    return tokens;
  }

  private void add(CharTermAttribute term, OffsetAttribute place, int step) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
      placeEnds = Arrays.copyOf(placeEnds, 2 * size);
      steps = Arrays.copyOf(steps, 2 * size);
    }
    int start = start(size);
    int end = start + term.length();
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
    }
    System.arraycopy(term.buffer(), 0, characters, start, term.length());
    ends[size] = end;
    places[size] = place.startOffset();
    placeEnds[size] = place.endOffset();
    steps[size] = step;
    size++;
  }

  private int start(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  /** How many tokens start before that place of the text. */
  private int before(int place) {
    int found = Arrays.binarySearch(places, 0, size, place);
    int token = found < 0 ? -found - 1 : found;
    while (token > 0 && places[token - 1] == place) {
      token--;
    }
    return token;
  }

  /** Gives tokens out: one object serves one text after the other. */
  static final class Replay extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private Tokens tokens = new Tokens();
    private int next;
    private int end;

    /** From here on gives those that start in a part of the text, its end excluded. */
    Replay of(Tokens given, int from, int to) {
      tokens = given;
      next = tokens.before(from);
      end = tokens.before(to);
      return this;
    }

    @Override
    public boolean incrementToken() {
      if (next == end) {
        return false;
      }
      clearAttributes();
      int start = tokens.start(next);
      term.copyBuffer(tokens.characters, start, tokens.ends[next] - start);
      place.setOffset(tokens.places[next], tokens.placeEnds[next]);
      step.setPositionIncrement(tokens.steps[next]);
      next++;
      return true;
    }

    /** The next value of the same field counts its places on from here. */
    @Override
    public void end() throws IOException {
      super.end();
      int last = end == 0 ? 0 : tokens.placeEnds[end - 1];
      place.setOffset(last, last);
    }
  }
}

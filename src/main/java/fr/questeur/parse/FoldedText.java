package fr.questeur.parse;

import static java.text.Normalizer.Form.NFC;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text as a record keeps it, put together from pieces as they were found: blanks are folded and
 * what is invisible is left out while the pieces are copied, in one pass.
 *
 * <p>Not safe for use by several threads.
 */
final class FoldedText {

  /**
   * What the first characters become: common ones stay, and blanks become a space. None are those
   * that need a closer look, among them marks of HTML.
   */
  private static final char[] KEPT = kept();

  private static final char NONE = 0;

  /** The most characters that one of those others may be. */
  private static final int LONGEST_RARE = 2;

  private static final int LEAST_ROOM = 64;

  /** A StringBuilder would compress each piece, and all of them again at its end. */
  private char[] text;

  private int length;

  /** Whether it may hold an accent written apart from its letter. */
  private boolean maybeApart;

  /** An empty text, with room for so many characters at first. */
  FoldedText(int room) {
    text = new char[room];
  }

  /** Adds a piece, folded; blanks at the start of the whole text are left out. */
  void add(char[] found, int start, int limit) {
    int i = addCommon(found, start, limit);
    while (i < limit) {
      i = addCommon(found, addRare(found, i, limit), limit);
    }
  }

  /**
   * Adds the text that a piece of HTML starts with, folded.
   *
   * @return where the text ends: at the first mark, or the limit
   */
  int addBeforeMark(char[] html, int start, int limit) {
    int i = addCommon(html, start, limit);
    while (i < limit && !isMark(html[i])) {
      i = addCommon(html, addRare(html, i, limit), limit);
    }
    return i;
  }

  /** Whether a tag or an entity may begin there, or it is the NUL, which HTML has rules for. */
  static boolean isMark(char c) {
    return c == '<' || c == '&' || c == '\0';
  }

  /**
   * Adds common characters and blanks, and returns where the first other one is, or one for which
   * room is to be made; there is room for it.
   */
  private int addCommon(char[] found, int start, int limit) {
    makeRoom(LEAST_ROOM);
    int stop = Math.min(limit, start + text.length - length - LONGEST_RARE);
    char[] to = text;
    int end = length;
    char before = end == 0 ? ' ' : to[end - 1];
    int i = start;
    while (i < stop) {
      char c = found[i];
      char kept = c < KEPT.length ? KEPT[c] : NONE;
      if (kept == NONE) {
        break;
      }
      to[end] = kept;
      // Nothing that is kept is below a space, so that only two spaces have so small a sum.
      end += kept + before == 2 * ' ' ? 0 : 1;
      before = kept;
      i++;
    }
    length = end;
    return i;
  }

  /** Adds the character there, for which there is room, and returns where the next one is. */
  private int addRare(char[] found, int i, int limit) {
    int point = Character.codePointAt(found, i, limit);
    if (TextCleaner.isBlank(point)) {
      if (length > 0 && text[length - 1] != ' ') {
        text[length++] = ' ';
      }
    } else if (TextCleaner.isVisible(point)) {
      length += Character.toChars(point, text, length);
      maybeApart |= !TextCleaner.isCommon(point);
    }
    return i + Character.charCount(point);
  }

  /** Adds a piece as it is. */
  void append(String piece) {
    makeRoom(piece.length());
    piece.getChars(0, piece.length(), text, length);
    length += piece.length();
  }

  /** Takes a space at its end away; whether there was one. */
  boolean dropLastSpace() {
    boolean last = length > 0 && text[length - 1] == ' ';
    length -= last ? 1 : 0;
    return last;
  }

  /** Whether nothing is in it. */
  boolean isEmpty() {
    return length == 0;
  }

  /** The text so far, accents on their letters; it begins anew. */
  String take() {
    String taken = new String(text, 0, length);
    boolean apart = maybeApart;
    length = 0;
    maybeApart = false;
    return apart ? Normalizer.normalize(taken, NFC) : taken;
  }

  private void makeRoom(int more) {
    if (more > text.length - length) {
      text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
    }
  }

  private static char[] kept() {
    char[] kept = new char['€' + 1];
    for (char c = 0; c < kept.length; c++) {
      boolean common = TextCleaner.isCommon(c) && !isMark(c);
      kept[c] = TextCleaner.isBlank(c) ? ' ' : common ? c : NONE;
    }
    return kept;
  }
}

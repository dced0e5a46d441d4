package fr.questeur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines of text that are found by their first field: kept as bytes one after the other, as they
 * stand in a file, with a hash table of their places. Finding one takes constant time; a million
 * lines of 50 bytes take some 60 MB. Each line has a mark before it, one character that may be
 * changed. Not safe for use by several threads.
 */
final class LineTable {

  /** Between two fields of a line. */
  static final char BETWEEN = '\t';

  static final char END = '\n';

  /** The mark of a line that is found no longer. */
  static final byte REMOVED = '!';

  private static final int FIRST_SLOTS = 1 << 6;
  private static final int FIRST_HASH = 1;
  private static final long MOST_BYTES = 1L << 30;

  private byte[] text;
  private int length;

  /** Places in the text, plus one; zero is a free slot. At most half of them are taken. */
  private int[] slots = new int[FIRST_SLOTS];

  private int lines;

  private LineTable(byte[] text) {
    this.text = text;
    length = text.length;
  }

  /** With no line. */
  static LineTable empty() {
    return new LineTable(new byte[0]);
  }

  /** Reads lines with their marks. */
  static LineTable read(InputStream stream) throws IOException {
    LineTable table = new LineTable(stream.readAllBytes());
    table.makeRoom();
    for (int place = 0; place < table.length; place = table.next(place)) {
      table.enter(place);
    }
    return table;
  }

  /** Writes the line without its mark. */
  void writeTo(OutputStream stream, int place) throws IOException {
    stream.write(text, place + 1, next(place) - place - 1);
  }

  /** The end of the last line: places lie before it. */
  int end() {
    return length;
  }

  /** The place of the line after that one; the first is at 0. */
  int next(int place) {
    int end = place;
    while (text[end] != END) {
      end++;
    }
    return end + 1;
  }

  byte mark(int place) {
    return text[place];
  }

  void mark(int place, byte mark) {
    text[place] = mark;
  }

  /** The line as text. */
  String line(int place) {
    return new String(text, place + 1, next(place) - place - 2, StandardCharsets.UTF_8);
  }

  byte at(int position) {
    return text[position];
  }

  private boolean hasAt(int position, byte[] expected) {
    int end = position + expected.length;
    return end <= length && Arrays.equals(text, position, end, expected, 0, expected.length);
  }

  /** Whether that text of ASCII characters stands there. */
  boolean hasAt(int position, String expected) {
    if (position + expected.length() > length) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if (text[position + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The place of the line with that first field; negative if there is none. */
  int find(byte[] name) {
    int hash = FIRST_HASH;
    for (byte character : name) {
      hash = hash(hash, character);
    }
    for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      int place = slots[slot] - 1;
      int end = place + 1 + name.length;
      if (text[place] != REMOVED
          && end < length
          && text[end] == BETWEEN
          && hasAt(place + 1, name)) {
        return place;
      }
    }
    return -1;
  }

  /**
   * Adds a line at the end.
   *
   * @param line without {@link #END}, and with one {@link #BETWEEN} at least
   */
  void add(byte mark, byte[] line) {
    int needed = Math.addExact(length, line.length + 2);
    if (needed > text.length) {
      text =
          Arrays.copyOf(text, (int) Math.max(needed, Math.min(MOST_BYTES, text.length * 3L / 2)));
    }
    int start = length;
    text[start] = mark;
    System.arraycopy(line, 0, text, start + 1, line.length);
    text[needed - 1] = END;
    length = needed;
    enter(start);
  }

  /** For all lines at once. */
  private void makeRoom() {
    int count = 0;
    for (int i = 0; i < length; i++) {
      count += text[i] == END ? 1 : 0;
    }
    slots = new int[Math.max(FIRST_SLOTS, Integer.highestOneBit(Math.max(1, count)) * 4)];
  }

  private void enter(int place) {
    if (++lines * 2 > slots.length) {
      int[] before = slots;
      slots = new int[before.length * 2];
      for (int taken : before) {
        if (taken > 0) {
          slots[freeSlot(taken - 1)] = taken;
        }
      }
    }
    slots[freeSlot(place)] = place + 1;
  }

  private int freeSlot(int place) {
    int hash = FIRST_HASH;
    for (int i = place + 1; text[i] != BETWEEN; i++) {
      hash = hash(hash, text[i]);
    }
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static int hash(int before, byte character) {
    return 31 * before + character;
  }

  /** The number of slots is a power of two. */
  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }
}

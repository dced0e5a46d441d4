package fr.questeur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which documents of one container were read, how each looked then, and which publications it gave.
 *
 * <p>A million documents take some 60 MB: the lines are kept as bytes, as they stand in the index,
 * with a hash table of their places. Looking one up takes constant time. Safe for use by several
 * threads.
 */
final class Contents {

  private static final char BETWEEN = '\t';
  private static final char END = '\n';

  /** Before an identifier: the document gave that publication once, and gives it no longer. */
  private static final String LOST = "-";

  /** How a line begins: met in this run, read in it, forgotten; in the index all are unseen. */
  private static final byte UNSEEN = ' ';

  private static final byte SEEN = '*';
  private static final byte READ = '+';
  private static final byte REMOVED = '!';

  private static final int FIRST_SLOTS = 1 << 6;
  private static final int FIRST_HASH = 1;

  /**
   * One document.
   *
   * @param seen whether this run met it
   * @param identifiers what it gives
   * @param lost what it gave before and gives no longer
   */
  record Line(String name, String stamp, boolean seen, Set<String> identifiers, Set<String> lost) {}

  private byte[] text;
  private int length;

  /** Places in the text, plus one; zero is a free slot. At most half of them are taken. */
  private int[] slots = new int[FIRST_SLOTS];

  private int lines;
  private int wanted;
  private boolean changed;

  private Contents(byte[] text) {
    this.text = text;
    length = text.length;
  }

  /** With no document. */
  static Contents empty() {
    return new Contents(new byte[0]);
  }

  /** Reads what {@link #writeTo} wrote. */
  static Contents read(InputStream stream) throws IOException {
    Contents contents = new Contents(stream.readAllBytes());
    contents.makeRoom();
    for (int place = 0; place < contents.length; place = contents.endOf(place)) {
      contents.enter(place);
    }
    return contents;
  }

  /** Writes all lines. */
  synchronized void writeTo(OutputStream stream) throws IOException {
    for (int place = 0; place < length; place = endOf(place)) {
      if (text[place] != REMOVED) {
        stream.write(UNSEEN);
        stream.write(text, place + 1, endOf(place) - place - 1);
      }
    }
    changed = false;
  }

  /** Whether anything is to be written. */
  synchronized boolean isChanged() {
    return changed;
  }

  /**
   * Notes that this run met the document.
   *
   * @return how many publications it gave when it looked the same; -1 if it never did
   */
  synchronized int see(String name, String stamp) {
    byte[] key = bytes(name);
    int place = find(key);
    if (place >= 0 && text[place] == UNSEEN) {
      text[place] = SEEN;
    }
    int count = place < 0 ? -1 : count(place, key, stamp);
    wanted += count < 0 ? 1 : 0;
    return count;
  }

  /** What the document gives; nothing if it was never read. */
  synchronized Set<String> identifiers(String name) {
    int place = find(bytes(name));
    return place < 0 ? Set.of() : line(place).identifiers();
  }

  /** Whether it was read when it looked the same. */
  synchronized boolean holds(String name, String stamp) {
    byte[] key = bytes(name);
    int place = find(key);
    return place >= 0 && count(place, key, stamp) >= 0;
  }

  /** How many identifiers the line has that are not lost; -1 if its stamp is another. */
  private int count(int place, byte[] name, String stamp) {
    byte[] expected = bytes(BETWEEN + stamp + BETWEEN);
    int start = place + 1 + name.length;
    int end = start + expected.length;
    if (end > length || !Arrays.equals(text, start, end, expected, 0, expected.length)) {
      return -1;
    }
    return countIdentifiers(end, false);
  }

  /** The document was read whole, and gave these. */
  synchronized void put(String name, String stamp, Collection<String> identifiers) {
    wanted--;
    int place = find(bytes(name));
    // An archive may hold two entries of one name: then both give what they give.
    write(name, stamp, identifiers, place >= 0 && text[place] == READ);
  }

  /** The document was read in part, and gave these; it still counts for all that it gave before. */
  synchronized void putPart(String name, Collection<String> identifiers) {
    write(name, "", identifiers, true);
  }

  /**
   * Writes the line of a document that was read.
   *
   * @param more whether it gives what it gave before as well; else that is lost
   */
  private void write(String name, String stamp, Collection<String> identifiers, boolean more) {
    Set<String> given = new LinkedHashSet<>(identifiers);
    Set<String> lost = new LinkedHashSet<>();
    int place = find(bytes(name));
    if (place >= 0) {
      Line before = line(place);
      lost.addAll(before.lost());
      (more ? given : lost).addAll(before.identifiers());
      lost.removeAll(given);
    }
    write(new Line(name, stamp, true, given, lost));
  }

  /** Forgets what the document gives no longer; all of it if it was not met. */
  synchronized void forgetLost(Line line) {
    if (line.seen()) {
      write(new Line(line.name(), line.stamp(), true, line.identifiers(), Set.of()));
    } else {
      text[find(bytes(line.name()))] = REMOVED;
      changed = true;
    }
  }

  /** Whether this run met and read every document, and nothing was lost. */
  synchronized boolean isComplete() {
    if (wanted != 0) {
      return false;
    }
    for (int place = 0; place < length; place = endOf(place)) {
      if (text[place] == UNSEEN
          || (text[place] != REMOVED && countIdentifiers(identifiersOf(place), true) > 0)) {
        return false;
      }
    }
    return true;
  }

  /** How many publications all documents give. */
  synchronized long records() {
    long count = 0;
    for (int place = 0; place < length; place = endOf(place)) {
      count += text[place] == REMOVED ? 0 : countIdentifiers(identifiersOf(place), false);
    }
    return count;
  }

  /** Where the identifiers of a line begin. */
  private int identifiersOf(int place) {
    int start = place;
    for (int fields = 0; fields < 2; start++) {
      fields += text[start] == BETWEEN ? 1 : 0;
    }
    return start;
  }

  /** How many of the identifiers that begin there are lost, or are not. */
  private int countIdentifiers(int start, boolean lost) {
    int count = 0;
    int end = start;
    for (byte before = ' '; text[end] != END; before = text[end++]) {
      count += before == ' ' && (text[end] == LOST.charAt(0)) == lost ? 1 : 0;
    }
    return count;
  }

  /** Hands on every line. */
  synchronized void forEach(Consumer<Line> lines) {
    int end = length; // The receiver may write some anew.
    for (int place = 0; place < end; place = endOf(place)) {
      if (text[place] != REMOVED) {
        lines.accept(line(place));
      }
    }
  }

  private Line line(int place) {
    int end = endOf(place) - 1;
    boolean seen = text[place] != UNSEEN;
    String[] parts =
        new String(text, place + 1, end - place - 1, StandardCharsets.UTF_8)
            .split(String.valueOf(BETWEEN), -1);
    List<String> identifiers = parts[2].isEmpty() ? List.of() : List.of(parts[2].split(" ", -1));
    return new Line(
        parts[0],
        parts[1],
        seen,
        identifiers.stream()
            .filter(identifier -> !identifier.startsWith(LOST))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        identifiers.stream()
            .filter(identifier -> identifier.startsWith(LOST))
            .map(identifier -> identifier.substring(LOST.length()))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private void write(Line line) {
    if (line.name().indexOf(BETWEEN) >= 0 || line.name().indexOf(END) >= 0) {
      return; // Such a name is nobody's doing but a joker's, and can be read each time.
    }
    String identifiers =
        Stream.concat(line.identifiers().stream(), line.lost().stream().map(LOST::concat))
            .collect(Collectors.joining(" "));
    byte[] bytes =
        bytes(String.join(String.valueOf(BETWEEN), line.name(), line.stamp(), identifiers));
    int place = find(bytes(line.name()));
    if (place >= 0) {
      text[place] = REMOVED;
    }
    int needed = Math.addExact(length, bytes.length + 2);
    if (needed > text.length) {
      text = Arrays.copyOf(text, Math.max(needed, (int) Math.min(1L << 30, text.length * 3L / 2)));
    }
    int start = length;
    text[start] = line.seen() ? READ : UNSEEN;
    System.arraycopy(bytes, 0, text, start + 1, bytes.length);
    text[needed - 1] = END;
    length = needed;
    enter(start);
    changed = true;
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

  /** The place of the line of that document; negative if there is none. */
  private int find(byte[] name) {
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
          && Arrays.equals(text, place + 1, end, name, 0, name.length)) {
        return place;
      }
    }
    return -1;
  }

  private static int hash(int before, byte character) {
    return 31 * before + character;
  }

  /** The number of slots is a power of two. */
  private int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }

  private int endOf(int place) {
    int end = place;
    while (text[end] != END) {
      end++;
    }
    return end + 1;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

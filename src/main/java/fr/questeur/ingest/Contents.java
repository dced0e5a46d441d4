package fr.questeur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
 * <p>A line for each document, of its name, its stamp and the identifiers. Looking one up takes
 * constant time; a million take some 60 MB. Safe for use by several threads.
 */
final class Contents {

  /** Before an identifier: the document gave that publication once, and gives it no longer. */
  private static final String LOST = "-";

  /** How a line begins: met in this run, read in it, forgotten; in the index all are unseen. */
  private static final byte UNSEEN = ' ';

  private static final byte SEEN = '*';
  private static final byte READ = '+';

  private static final String BETWEEN = String.valueOf(LineTable.BETWEEN);

  /**
   * One document.
   *
   * @param seen whether this run met it
   * @param identifiers what it gives
   * @param lost what it gave before and gives no longer
   */
  record Line(String name, String stamp, boolean seen, Set<String> identifiers, Set<String> lost) {}

  private final LineTable table;
  private int wanted;
  private boolean changed;

  private Contents(LineTable table) {
    this.table = table;
  }

  /** With no document. */
  static Contents empty() {
    return new Contents(LineTable.empty());
  }

  /** Reads what {@link #writeTo} wrote. */
  static Contents read(InputStream stream) throws IOException {
    return new Contents(LineTable.read(stream));
  }

  /** Writes all lines. */
  synchronized void writeTo(OutputStream stream) throws IOException {
    for (int place = 0; place < table.end(); place = table.next(place)) {
      if (table.mark(place) != LineTable.REMOVED) {
        stream.write(UNSEEN);
        table.writeTo(stream, place);
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
    int place = table.find(key);
    if (place >= 0 && table.mark(place) == UNSEEN) {
      table.mark(place, SEEN);
    }
    int count = place < 0 ? -1 : count(place, key, stamp);
    wanted += count < 0 ? 1 : 0;
    return count;
  }

  /** What the document gives; nothing if it was never read. */
  synchronized Set<String> identifiers(String name) {
    int place = table.find(bytes(name));
    return place < 0 ? Set.of() : line(place).identifiers();
  }

  /** Whether it was read when it looked the same. */
  synchronized boolean holds(String name, String stamp) {
    byte[] key = bytes(name);
    int place = table.find(key);
    return place >= 0 && count(place, key, stamp) >= 0;
  }

  /** How many identifiers the line has that are not lost; -1 if its stamp is another. */
  private int count(int place, byte[] name, String stamp) {
    int start = place + 1 + name.length + 1;
    int end = start + stamp.length();
    boolean same = table.hasAt(start, stamp) && table.at(end) == LineTable.BETWEEN;
    return same ? countIdentifiers(end + 1, false) : -1;
  }

  /** The document was read whole, and gave these. */
  synchronized void put(String name, String stamp, Collection<String> identifiers) {
    wanted--;
    int place = table.find(bytes(name));
    // An archive may hold two entries of one name: then both give what they give.
    write(name, stamp, identifiers, place >= 0 && table.mark(place) == READ);
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
    int place = table.find(bytes(name));
    if (place >= 0) {
      Line before = line(place);
      lost.addAll(before.lost());
      (more ? given : lost).addAll(before.identifiers());
      lost.removeAll(given);
    }
    write(new Line(name, stamp, true, given, lost));
  }

  /**
   * Notes that there is no such document any longer, although this run came upon something of its
   * name.
   */
  synchronized void miss(String name) {
    int place = table.find(bytes(name));
    if (place >= 0 && table.mark(place) == SEEN) {
      table.mark(place, UNSEEN);
    }
  }

  /** Whether this run met the document, and it was read whole now or earlier. */
  synchronized boolean isMet(String name) {
    byte[] key = bytes(name);
    int place = table.find(key);
    return place >= 0
        && table.mark(place) != UNSEEN
        && !table.hasAt(place + 1 + key.length, BETWEEN + BETWEEN);
  }

  /**
   * Forgets that the document gave these and gives them no longer, and the document itself if this
   * run did not meet it and that is all that it gave.
   */
  synchronized void forget(Line line, Set<String> identifiers) {
    Set<String> given = new LinkedHashSet<>(line.identifiers());
    Set<String> lost = new LinkedHashSet<>(line.lost());
    lost.removeAll(identifiers);
    if (!line.seen()) {
      given.removeAll(identifiers);
    }
    if (line.seen() || !given.isEmpty() || !lost.isEmpty()) {
      write(new Line(line.name(), line.stamp(), line.seen(), given, lost));
    } else {
      table.mark(table.find(bytes(line.name())), LineTable.REMOVED);
      changed = true;
    }
  }

  /** Forgets that a document ever gave these. */
  synchronized void retract(String name, Set<String> identifiers) {
    Line line = line(table.find(bytes(name)));
    Set<String> given = new LinkedHashSet<>(line.identifiers());
    given.removeAll(identifiers);
    write(new Line(name, line.stamp(), line.seen(), given, line.lost()));
  }

  /** Whether it knows of no document. */
  synchronized boolean isEmpty() {
    for (int place = 0; place < table.end(); place = table.next(place)) {
      if (table.mark(place) != LineTable.REMOVED) {
        return false;
      }
    }
    return true;
  }

  /** Whether this run met and read every document, and nothing was lost. */
  synchronized boolean isComplete() {
    if (wanted != 0) {
      return false;
    }
    for (int place = 0; place < table.end(); place = table.next(place)) {
      if (table.mark(place) == UNSEEN
          || (table.mark(place) != LineTable.REMOVED
              && countIdentifiers(identifiersOf(place), true) > 0)) {
        return false;
      }
    }
    return true;
  }

  /** How many publications all documents give. */
  synchronized long records() {
    long count = 0;
    for (int place = 0; place < table.end(); place = table.next(place)) {
      count +=
          table.mark(place) == LineTable.REMOVED
              ? 0
              : countIdentifiers(identifiersOf(place), false);
    }
    return count;
  }

  /** Where the identifiers of a line begin. */
  private int identifiersOf(int place) {
    int start = place;
    for (int fields = 0; fields < 2; start++) {
      fields += table.at(start) == LineTable.BETWEEN ? 1 : 0;
    }
    return start;
  }

  /** How many of the identifiers that begin there are lost, or are not. */
  private int countIdentifiers(int start, boolean lost) {
    int count = 0;
    int end = start;
    for (byte before = ' '; table.at(end) != LineTable.END; before = table.at(end++)) {
      count += before == ' ' && (table.at(end) == LOST.charAt(0)) == lost ? 1 : 0;
    }
    return count;
  }

  /** Hands on every line. */
  synchronized void forEach(Consumer<Line> lines) {
    int end = table.end(); // The receiver may write some anew.
    for (int place = 0; place < end; place = table.next(place)) {
      if (table.mark(place) != LineTable.REMOVED) {
        lines.accept(line(place));
      }
    }
  }

  private Line line(int place) {
    String[] parts = table.line(place).split(BETWEEN, -1);
    List<String> identifiers = parts[2].isEmpty() ? List.of() : List.of(parts[2].split(" ", -1));
    return new Line(
        parts[0],
        parts[1],
        table.mark(place) != UNSEEN,
        identifiers.stream()
            .filter(identifier -> !identifier.startsWith(LOST))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        identifiers.stream()
            .filter(identifier -> identifier.startsWith(LOST))
            .map(identifier -> identifier.substring(LOST.length()))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private void write(Line line) {
    if (line.name().contains(BETWEEN) || line.name().indexOf(LineTable.END) >= 0) {
      return; // Such a name is nobody's doing but a joker's, and can be read each time.
    }
    String identifiers =
        Stream.concat(line.identifiers().stream(), line.lost().stream().map(LOST::concat))
            .collect(Collectors.joining(" "));
    int place = table.find(bytes(line.name()));
    if (place >= 0) {
      table.mark(place, LineTable.REMOVED);
    }
    table.add(
        line.seen() ? READ : UNSEEN,
        bytes(String.join(BETWEEN, line.name(), line.stamp(), identifiers)));
    changed = true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

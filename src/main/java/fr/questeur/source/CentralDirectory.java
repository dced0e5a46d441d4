package fr.questeur.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The directory at the end of a zip archive, as bytes: one read of them tells whether any of a
 * million entries is another one, without a look at each.
 *
 * <p>Format: PKWARE's APPNOTE 6.3, sections 4.3.12 to 4.3.16.
 */
final class CentralDirectory {

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int END_64_LOCATOR = 0x07064b50;
  private static final int END_64_LOCATOR_BYTES = 20;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_BYTES = 56;

  /** A size that is to be found in the record for archives of more than 4 GB. */
  private static final long ELSEWHERE = 0xFFFFFFFFL;

  private static final int BUFFER = 1 << 18;

  /** Where it is: this many bytes from there on. */
  private record Place(long start, long length) {}

  private CentralDirectory() {}

  /** A digest of the directory; empty if none is found. Reads nothing else of the archive. */
  static OptionalLong digest(Path archive) throws IOException {
    try (FileChannel file = FileChannel.open(archive)) {
      Optional<Place> place = find(file);
      return place.isPresent() ? OptionalLong.of(digest(file, place.get())) : OptionalLong.empty();
    }
  }

  /** Whether any of these words may be in the directory, such as in the name of an entry. */
  static boolean mayMention(Path archive, List<String> words) throws IOException {
    try (FileChannel file = FileChannel.open(archive)) {
      Optional<Place> place = find(file);
      return place.isEmpty() || mentions(file, place.get(), words);
    }
  }

  private static Optional<Place> find(FileChannel file) throws IOException {
    long size = file.size();
    int length = (int) Math.min(size, END_BYTES + LONGEST_COMMENT + END_64_LOCATOR_BYTES);
    ByteBuffer tail = read(file, size - length, length);
    for (int i = length - END_BYTES; i >= 0; i--) {
      if (tail.getInt(i) == END) {
        return find(file, size - length + i, tail, i);
      }
    }
    return Optional.empty();
  }

  /** By the record of its end, which begins at that place of the file, and there in the tail. */
  private static Optional<Place> find(FileChannel file, long end, ByteBuffer tail, int i)
      throws IOException {
    int locator = i - END_64_LOCATOR_BYTES;
    if (locator < 0 || tail.getInt(locator) != END_64_LOCATOR) {
      long length = Integer.toUnsignedLong(tail.getInt(i + 12));
      return length == ELSEWHERE ? Optional.empty() : before(end, length);
    }
    long end64 = tail.getLong(locator + 8);
    if (end64 < 0 || end64 > end - END_64_BYTES) {
      return Optional.empty();
    }
    ByteBuffer record = read(file, end64, END_64_BYTES);
    return record.getInt(0) == END_64 ? before(end64, record.getLong(40)) : Optional.empty();
  }

  private static Optional<Place> before(long end, long length) {
    return length < 0 || length > end
        ? Optional.empty()
        : Optional.of(new Place(end - length, length));
  }

  /** Two checksums that Java computes at the speed of memory; there is nobody to deceive. */
  private static long digest(FileChannel file, Place place) throws IOException {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    for (long done = 0; done < place.length(); done += BUFFER) {
      ByteBuffer part = part(file, place, done, BUFFER);
      one.update(part.duplicate());
      other.update(part);
    }
    return one.getValue() << 32 | other.getValue();
  }

  private static boolean mentions(FileChannel file, Place place, List<String> words)
      throws IOException {
    byte[][] all =
        words.stream()
            .map(word -> word.getBytes(StandardCharsets.ISO_8859_1))
            .toArray(byte[][]::new);
    int longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (long done = 0; done < place.length(); done += BUFFER) {
      // A little of the next part as well, for a word that lies across.
      byte[] part = part(file, place, done, BUFFER + longest).array();
      for (byte[] word : all) {
        if (holds(part, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A plain loop, which is fast from the first megabyte on: it runs once in a process. */
  private static boolean holds(byte[] text, byte[] word) {
    for (int i = 0; i <= text.length - word.length; i++) {
      if (text[i] == word[0] && Arrays.equals(text, i, i + word.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }

  private static ByteBuffer part(FileChannel file, Place place, long from, int most)
      throws IOException {
    return read(file, place.start() + from, (int) Math.min(most, place.length() - from));
  }

  private static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, position + buffer.position()) < 0) {
        throw new IOException("the file became shorter while it was read");
      }
    }
    return buffer.flip();
  }
}

package fr.questeur.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
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

  private CentralDirectory() {}

  /** A digest of the directory; empty if none is found. Reads nothing else of the archive. */
  static OptionalLong digest(Path archive) throws IOException {
    try (FileChannel file = FileChannel.open(archive)) {
      long size = file.size();
      int length = (int) Math.min(size, END_BYTES + LONGEST_COMMENT + END_64_LOCATOR_BYTES);
      ByteBuffer tail = read(file, size - length, length);
      for (int i = length - END_BYTES; i >= 0; i--) {
        if (tail.getInt(i) == END) {
          return digest(file, size - length + i, tail, i);
        }
      }
      return OptionalLong.empty();
    }
  }

  private static OptionalLong digest(FileChannel file, long end, ByteBuffer tail, int i)
      throws IOException {
    long length = Integer.toUnsignedLong(tail.getInt(i + 12));
    int locator = i - END_64_LOCATOR_BYTES;
    if (locator >= 0 && tail.getInt(locator) == END_64_LOCATOR) {
      long end64 = tail.getLong(locator + 8);
      if (end64 < 0 || end64 > end - END_64_BYTES) {
        return OptionalLong.empty();
      }
      ByteBuffer record = read(file, end64, END_64_BYTES);
      if (record.getInt(0) != END_64) {
        return OptionalLong.empty();
      }
      return digest(file, end64 - record.getLong(40), record.getLong(40));
    }
    return length == ELSEWHERE ? OptionalLong.empty() : digest(file, end - length, length);
  }

  /** Two checksums that Java computes at the speed of memory; there is nobody to deceive. */
  private static OptionalLong digest(FileChannel file, long start, long length) throws IOException {
    if (start < 0 || length < 0) {
      return OptionalLong.empty();
    }
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    for (long done = 0; done < length; done += BUFFER) {
      ByteBuffer part = read(file, start + done, (int) Math.min(BUFFER, length - done));
      one.update(part.duplicate());
      other.update(part);
    }
    return OptionalLong.of(one.getValue() << 32 | other.getValue());
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

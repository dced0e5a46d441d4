package fr.questeur.parse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a text, one after the other, of which none may be longer than a record is; as bytes,
 * which stay where they were read to.
 */
final class BoundedLines {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long EACH_BYTE = 0x0101010101010101L;

  private final InputStream stream;
  private byte[] buffer = new byte[1 << 16];

  /** Where the line begins that was asked for last. */
  private int start;

  /** Where the line behind it begins. */
  private int next;

  /** The end of what is in the buffer. */
  private int limit;

  private int number;

  /** The lines of that stream; the caller closes it. */
  BoundedLines(InputStream stream) {
    this.stream = stream;
  }

  /** The number of the line that was asked for last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without the line feed that ends it; good until the one behind is asked for.
   *
   * @throws UnreadableDocumentException if it is longer than {@link RawDocument#MAX_BYTES}
   */
  Optional<ByteBuffer> next() throws IOException {
    number++;
    start = next;
    int end = start;
    boolean ended = false;
    while (!ended) {
      end = lineFeed(end);
      if (end - start > RawDocument.MAX_BYTES) {
        throw new UnreadableDocumentException("line " + number + ": too long for one record");
      }
      ended = end < limit;
      if (!ended) {
        end -= start;
        if (!readMore()) {
          next = limit;
          return end == 0 ? Optional.empty() : Optional.of(ByteBuffer.wrap(buffer, start, end));
        }
      }
    }
    next = end + 1;
    return Optional.of(ByteBuffer.wrap(buffer, start, end - start));
  }

  /** Where the first line feed is from there on; the limit if there is none. */
  private int lineFeed(int from) {
    byte[] bytes = buffer;
    int i = from;
    long found = 0;
    while (found == 0 && i + 4 * Long.BYTES <= limit) {
      found =
          lineFeeds((long) EIGHT_BYTES.get(bytes, i))
              | lineFeeds((long) EIGHT_BYTES.get(bytes, i + Long.BYTES))
              | lineFeeds((long) EIGHT_BYTES.get(bytes, i + 2 * Long.BYTES))
              | lineFeeds((long) EIGHT_BYTES.get(bytes, i + 3 * Long.BYTES));
      i += 4 * Long.BYTES;
    }
    i = found == 0 ? i : i - 4 * Long.BYTES;
    while (i < limit && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Not 0 if one of the eight bytes is a line feed: only a byte of zero borrows from its sign. */
  private static long lineFeeds(long bytes) {
    long differences = bytes ^ (EACH_BYTE * '\n');
    return (differences - EACH_BYTE) & ~differences & (EACH_BYTE << 7);
  }

  /** Moves the line that has begun to the start of the buffer, and reads more behind it. */
  private boolean readMore() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, limit - start);
    limit -= start;
    start = 0;
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * limit);
    }
    int read = stream.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, read);
    return read > 0;
  }
}

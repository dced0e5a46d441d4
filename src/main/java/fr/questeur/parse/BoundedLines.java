package fr.questeur.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a text in UTF-8, one after the other, of which none may be longer than a record is.
 * What is no UTF-8 becomes U+FFFD.
 */
final class BoundedLines {

  private final InputStream stream;
  private final byte[] buffer = new byte[8192];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int end;
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
   * The next line without the line feed that ends it.
   *
   * @throws UnreadableDocumentException if it is longer than {@link RawDocument#MAX_BYTES}
   */
  Optional<String> next() throws IOException {
    number++;
    if (!hasMore()) {
      return Optional.empty();
    }
    line.reset();
    boolean ended = false;
    while (!ended && hasMore()) {
      int start = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      ended = position < end;
      if (line.size() + position - start > RawDocument.MAX_BYTES) {
        throw new UnreadableDocumentException("line " + number + ": too long for one record");
      }
      line.write(buffer, start, position - start);
      position += ended ? 1 : 0;
    }
    return Optional.of(line.toString(StandardCharsets.UTF_8));
  }

  private boolean hasMore() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, stream.read(buffer));
    }
    return end > 0;
  }
}

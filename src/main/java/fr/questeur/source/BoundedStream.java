package fr.questeur.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Stops reading the entry of an archive that grows beyond measure: a zip bomb. */
final class BoundedStream extends FilterInputStream {

  /**
   * How many times its compressed size an entry may have. Texts of the open data grow about
   * four-fold; a bomb a thousand-fold and more.
   */
  private static final long MAX_GROWTH = 200;

  /** Below this size any growth is harmless. */
  private static final long HARMLESS_BYTES = 1 << 20;

  private final long limit;
  private long read;

  BoundedStream(InputStream stream, long compressedSize) {
    super(stream);
    limit = Math.max(HARMLESS_BYTES, compressedSize * MAX_GROWTH);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count > 0) {
      count(count);
    }
    return count;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > limit) {
      throw new ZipException(
          "the entry grows to more than " + MAX_GROWTH + " times its compressed size");
    }
  }
}

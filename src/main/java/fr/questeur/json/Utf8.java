package fr.questeur.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses what is no UTF-8 but passes for it with Jackson: characters in more bytes than they need,
 * so that {@code C0 9B} would become the control character ESC, halves of surrogate pairs, and what
 * lies beyond the last character.
 */
final class Utf8 {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** The highest bit of each byte. */
  private static final long HIGHEST = 0x8080808080808080L;

  private Utf8() {}

  /**
   * Checks bytes that lie in an array. Most text is only looked at, eight bytes at a time; one that
   * holds a byte with which such sequences may start, as no French word does, is decoded.
   *
   * @throws MalformedRecordException if they hold a sequence that is not as UTF-8 defines it
   */
  static void check(ByteBuffer bytes) throws MalformedRecordException {
    if (isCommon(bytes)) {
      return;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate());
    } catch (CharacterCodingException e) {
      throw new MalformedRecordException("not UTF-8", e);
    }
  }

  private static boolean isCommon(ByteBuffer bytes) {
    byte[] array = bytes.array();
    int i = bytes.arrayOffset() + bytes.position();
    int limit = bytes.arrayOffset() + bytes.limit();
    long found = 0;
    // At each accent a branch would be dear, which no processor foresees: so many at a time.
    while (i + 4 * Long.BYTES <= limit) {
      long first = (long) EIGHT_BYTES.get(array, i);
      long second = (long) EIGHT_BYTES.get(array, i + Long.BYTES);
      long third = (long) EIGHT_BYTES.get(array, i + 2 * Long.BYTES);
      long fourth = (long) EIGHT_BYTES.get(array, i + 3 * Long.BYTES);
      if (((first | second | third | fourth) & HIGHEST) != 0) {
        found |= leads(first) | leads(second) | leads(third) | leads(fourth);
      }
      i += 4 * Long.BYTES;
    }
    while (i < limit) {
      found |= leads(array[i] & 0xFF);
      i++;
    }
    return found == 0;
  }

  /**
   * The highest bits of those of the eight bytes with which a sequence starts that needs a closer
   * look: all from C0 on but 11x00yyz where a y is set, as it is before the letters of French (C0,
   * C1 and E0 start too long ones, ED halves of pairs, F0 to FF what is too long or beyond the last
   * character).
   */
  private static long leads(long bytes) {
    long starts = bytes & bytes << 1 & HIGHEST;
    return starts & (bytes << 3 | bytes << 4 | ~(bytes << 5 | bytes << 6));
  }
}

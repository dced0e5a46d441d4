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

  private static final long EACH_BYTE = 0x0101010101010101L;

  private static final long HIGHEST = EACH_BYTE << 7;

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
    // At each accent a branch would be dear, which no processor foresees.
    while (i + 4 * Long.BYTES <= limit) {
      found |=
          leads((long) EIGHT_BYTES.get(array, i))
              | leads((long) EIGHT_BYTES.get(array, i + Long.BYTES))
              | leads((long) EIGHT_BYTES.get(array, i + 2 * Long.BYTES))
              | leads((long) EIGHT_BYTES.get(array, i + 3 * Long.BYTES));
      i += 4 * Long.BYTES;
    }
    while (i < limit) {
      found |= leads(array[i] & 0xFF);
      i++;
    }
    return (found & HIGHEST) == 0;
  }

  /**
   * In the highest bit of each of the eight bytes whether a sequence starts with it that needs a
   * closer look: all from C0 on but C2 to C7 and E2 to E7, with which the letters and signs of
   * French start (C0, C1 and E0 start too long ones, ED halves of pairs, F0 to FF what is too long
   * or beyond the last character). The other bits mean nothing.
   */
  private static long leads(long bytes) {
    long low =
        bytes & (0x5F * EACH_BYTE); // C2 to C7 and E2 to E7 become 42 to 47, no sum overflows
    long from48 = low + 0x38 * EACH_BYTE;
    long from42 = low + 0x3E * EACH_BYTE;
    return bytes & (from48 | ((bytes << 1) & ~from42));
  }
}

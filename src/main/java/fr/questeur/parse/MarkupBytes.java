package fr.questeur.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of HTML or XML as text. The bytes are believed before the declaration: a byte order mark,
 * then UTF-8 if they are UTF-8; else the declared character set if it is one of single bytes, else
 * Windows-1252. UTF-8 with a few broken bytes stays UTF-8, and those are read as Windows-1252.
 */
final class MarkupBytes {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Declarations stand near the start. */
  private static final int DECLARED_WITHIN = 8192;

  private static final Pattern DECLARATION =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w-]{3,30})");
  private static final Pattern SINGLE_BYTES =
      Pattern.compile("iso-8859-(?!1$)\\d{1,2}|windows-125\\d|macintosh|x-mac\\w+");

  private MarkupBytes() {}

  /** The text; a character cut off at the end is dropped. */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int length = bytes.length - start;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, length))
          .toString();
    } catch (CharacterCodingException e) {
      Utf8 counted = Utf8.of(bytes, start);
      return counted.mostly() ? counted.text() : new String(bytes, start, length, declared(bytes));
    }
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(start.toLowerCase(Locale.ROOT));
    if (matcher.find()) {
      String name = matcher.group(1);
      if (SINGLE_BYTES.matcher(name).matches() && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return WINDOWS;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Bytes read as UTF-8 that is not quite.
   *
   * @param wellFormed the number of characters of several bytes
   * @param malformed the number of bytes that belong to none
   */
  private record Utf8(String text, int wellFormed, int malformed) {

    static Utf8 of(byte[] bytes, int start) {
      StringBuilder text = new StringBuilder(bytes.length);
      int wellFormed = 0;
      int malformed = 0;
      for (int i = start; i < bytes.length; ) {
        int length = lengthOf(bytes, i);
        if (bytes[i] >= 0) {
          text.append((char) bytes[i]);
        } else if (length == 1) {
          malformed++;
          text.append(new String(bytes, i, 1, WINDOWS));
        } else if (i + length > bytes.length) {
          break;
        } else {
          wellFormed++;
          text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        }
        i += length;
      }
      return new Utf8(text.toString(), wellFormed, malformed);
    }

    /** How many bytes the character has that starts here; 1 for a byte that starts none. */
    private static int lengthOf(byte[] bytes, int start) {
      int first = bytes[start] & 0xFF;
      int length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
      for (int i = start + 1; i < Math.min(start + length, bytes.length); i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
          return 1;
        }
      }
      return length;
    }

    boolean mostly() {
      return wellFormed > malformed;
    }
  }
}

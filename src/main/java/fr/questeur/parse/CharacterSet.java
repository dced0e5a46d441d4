package fr.questeur.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text, whatever they were written in. The bytes are believed before what they declare: a
 * byte order mark, then UTF-8 if they are UTF-8; else the character set that HTML or XML declares
 * if it is one of single bytes, else Windows-1252, what French texts were written in before. UTF-8
 * with a few broken bytes stays UTF-8, and those are read as Windows-1252.
 */
final class CharacterSet {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What stands for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  /** Declarations stand at the start: browsers look no further than half of this. */
  private static final int DECLARED_WITHIN = 2048;

  private static final Pattern DECLARATION =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w-]{3,30})");
  private static final Pattern SINGLE_BYTES =
      Pattern.compile("iso-8859-(?!1$)\\d{1,2}|windows-125\\d");

  private CharacterSet() {}

  /** The text; a character of several bytes that is cut off at the end is dropped. */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int end = endOfLastWhole(bytes);
    String text = new String(bytes, start, Math.max(0, end - start), StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    return isMostlyUtf8(bytes) ? repaired(bytes, end) : new String(bytes, declared(bytes));
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String start =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (start.contains("charset") || start.contains("encoding")) {
      Matcher matcher = DECLARATION.matcher(start);
      while (matcher.find()) {
        String name = matcher.group(1);
        if (SINGLE_BYTES.matcher(name).matches() && Charset.isSupported(name)) {
          return Charset.forName(name);
        }
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

  /** Whether more bytes are of characters of several bytes than are of none. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int balance = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = lengthOf(bytes, i);
      if (bytes[i] < 0) {
        balance += length > 1 ? 1 : -1;
      }
      i += length;
    }
    return balance > 0;
  }

  private static String repaired(byte[] bytes, int end) {
    StringBuilder text = new StringBuilder(end);
    for (int i = 0; i < end; ) {
      int length = lengthOf(bytes, i);
      if (bytes[i] >= 0) {
        text.append((char) bytes[i]);
      } else {
        text.append(new String(bytes, i, length, length > 1 ? StandardCharsets.UTF_8 : WINDOWS));
      }
      i += length;
    }
    return text.toString();
  }

  /** How many bytes the character has that starts here; 1 for a byte that starts none. */
  private static int lengthOf(byte[] bytes, int start) {
    int length = announcedLength(bytes[start]);
    for (int i = start + 1; i < start + length; i++) {
      if (i == bytes.length || !continues(bytes[i])) {
        return 1;
      }
    }
    return length;
  }

  /** The end of the bytes without a last character of which some are missing. */
  private static int endOfLastWhole(byte[] bytes) {
    int last = bytes.length - 1;
    while (last > 0 && last > bytes.length - 4 && continues(bytes[last])) {
      last--;
    }
    return last >= 0 && last + announcedLength(bytes[last]) > bytes.length ? last : bytes.length;
  }

  private static int announcedLength(byte first) {
    int bits = first & 0xFF;
    return bits < 0xC2 ? 1 : bits < 0xE0 ? 2 : bits < 0xF0 ? 3 : bits < 0xF5 ? 4 : 1;
  }

  private static boolean continues(byte next) {
    return (next & 0xC0) == 0x80;
  }
}

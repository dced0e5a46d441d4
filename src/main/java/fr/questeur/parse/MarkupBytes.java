package fr.questeur.parse;

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

  /** What stands for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  /** Declarations stand at the start: browsers look no further than half of this. */
  private static final int DECLARED_WITHIN = 2048;

  private static final Pattern DECLARATION =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w-]{3,30})");
  private static final Pattern SINGLE_BYTES =
      Pattern.compile("iso-8859-(?!1$)\\d{1,2}|windows-125\\d|macintosh|x-mac\\w+");

  private MarkupBytes() {}

  /** The text of the bytes. */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    return isMostlyUtf8(bytes) ? repaired(bytes) : new String(bytes, declared(bytes));
  }

  /**
   * The markup from the tag on that holds the mark: what stands before, such as the menus of a
   * site, need not be parsed. All of it if the mark is not there.
   */
  static String from(String mark, String markup) {
    int place = markup.indexOf(mark);
    int tag = place < 0 ? 0 : markup.lastIndexOf('<', place);
    return markup.substring(Math.max(0, tag));
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

  private static String repaired(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; ) {
      int length = Math.min(lengthOf(bytes, i), bytes.length - i);
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
    int first = bytes[start] & 0xFF;
    int length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
    for (int i = start + 1; i < start + length; i++) {
      if (i == bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }
}

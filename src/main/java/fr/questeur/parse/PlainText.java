package fr.questeur.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a text that declares no character set: UTF-8 or UTF-16 by their mark, else UTF-8 if the
 * bytes are, else Windows-1252, what French texts were written in before.
 */
final class PlainText {

  private static final Charset BEFORE_UTF_8 = Charset.forName("windows-1252");

  private PlainText() {}

  /** The text; bytes of a character cut off at the end are dropped. */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, false);
    return result.isError() ? new String(bytes, BEFORE_UTF_8) : text.flip().toString();
  }

  /** Whether the bytes, the first of a document, are of a text: no markup, no JSON, no program. */
  static boolean looksPlain(String head) {
    String start = TextCleaner.line(head.substring(0, Math.min(head.length(), 1024)));
    return !start.startsWith("<")
        && !start.startsWith("{")
        && !start.startsWith("%PDF-")
        && head.indexOf('\0') < 0;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}

package fr.questeur.parse;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose compressed streams unpack to more than a text with its pictures can need: the
 * library would unpack them into memory. It unpacks a stream by each way at most once, so that
 * streams packed several times need no look.
 */
final class PdfStreams {

  private static final long MOST_UNPACKED = 256L << 20;

  /** Packings other than Flate, which hardly anyone uses any more, and never for much. */
  private static final Pattern OTHERWISE_PACKED =
      Pattern.compile("/(?:LZW|RunLength|ASCII85|ASCIIHex)Decode");

  private static final int LONGEST_OTHERWISE_PACKED = 256 << 10;

  private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_DICTIONARY = 2048;

  private PdfStreams() {}

  /**
   * Counts what the streams unpack to; the time is in proportion to that.
   *
   * @throws UnreadableDocumentException if it is too much
   */
  static void check(byte[] pdf) throws UnreadableDocumentException {
    long unpacked = 0;
    int start = next(pdf, START, 0);
    while (start >= 0) {
      int data = start + START.length;
      int end = next(pdf, END, data);
      end = end < 0 ? pdf.length : end;
      if (!OTHERWISE_PACKED.matcher(dictionary(pdf, start)).find()) {
        unpacked += unpacked(pdf, data, end, MOST_UNPACKED - unpacked);
      } else if (end - data > LONGEST_OTHERWISE_PACKED) {
        throw tooLarge();
      }
      if (unpacked > MOST_UNPACKED) {
        throw tooLarge();
      }
      start = next(pdf, START, end + END.length);
    }
  }

  private static UnreadableDocumentException tooLarge() {
    return new UnreadableDocumentException("a PDF that unpacks to too much for one record");
  }

  /** What stands before the stream and says how it is packed. */
  private static String dictionary(byte[] pdf, int end) {
    int start = Math.max(0, end - LONGEST_DICTIONARY);
    String before = new String(pdf, start, end - start, StandardCharsets.ISO_8859_1);
    return before.substring(before.lastIndexOf(" obj") + 1);
  }

  /** How much the stream unpacks to, as far as it can be unpacked; not much above the most. */
  private static long unpacked(byte[] pdf, int start, int end, long most) {
    int data = start;
    while (data < end && (pdf[data] == '\r' || pdf[data] == '\n')) {
      data++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, data, end - data);
      byte[] buffer = new byte[64 << 10];
      int read = inflater.inflate(buffer);
      while (read > 0 && inflater.getBytesWritten() <= most) {
        read = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // Not packed so, or broken: the library will not get further.
    }
    long unpacked = inflater.getBytesWritten();
    inflater.end();
    return unpacked;
  }

  private static int next(byte[] pdf, byte[] word, int from) {
    for (int i = from; i <= pdf.length - word.length; i++) {
      int matched = 0;
      while (matched < word.length && pdf[i + matched] == word[matched]) {
        matched++;
      }
      if (matched == word.length) {
        return i;
      }
    }
    return -1;
  }
}

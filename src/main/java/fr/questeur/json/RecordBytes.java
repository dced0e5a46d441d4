package fr.questeur.json;

import fr.questeur.model.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A publication to and from bytes that are quick to read by a Java that has just started: without
 * Jackson, which takes long to begin, and with little work for each character, since none of it is
 * compiled yet. Thread-safe.
 *
 * <p>The bytes are for the program that wrote them; {@link RecordJson} is the form for others. They
 * are the version of the form, then the record as an object. In front of each value stands what it
 * is, and in an object the number of its name ({@link FieldNames}) before that:
 *
 * <ul>
 *   <li>an object or array: its fields or values, then an end
 *   <li>a number: seven bits to a byte, the lowest first, all bytes but the last with the highest
 *       bit set
 *   <li>a text of Latin-1: its length, then its characters in one byte each
 *   <li>any other text: its length, how many other characters it has, and the texts of Latin-1
 *       between which they stand, after each but the last the character in two bytes. Of the French
 *       texts tried, 70 % of the long ones have such characters (’ – … œ), four or five each
 * </ul>
 */
public final class RecordBytes {

  static final byte VERSION = 1;

  static final byte END = 0;
  static final byte OBJECT = 1;
  static final byte ARRAY = 2;
  static final byte NUMBER = 3;
  static final byte LATIN = 4;
  static final byte TEXT = 5;

  private RecordBytes() {}

  /** The record as bytes. */
  public static byte[] of(Publication publication) {
    BytesSink bytes = new BytesSink();
    try {
      RecordFields.write(publication, new RecordOut(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot refuse to be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a record from some bytes of an array.
   *
   * @throws MalformedRecordException if they are none; its message says why
   */
  public static Publication read(byte[] bytes, int offset, int length)
      throws MalformedRecordException {
    return RecordFields.read(new BytesReader(bytes, offset, length).read());
  }
}

package fr.questeur.parse;

import fr.questeur.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * A document before it is read: its bytes, where they come from and of which day they are.
 *
 * <p>Its stream can be taken once. Not safe for use by several threads.
 */
public final class RawDocument {

  /** The most bytes that a document of one record may have; the largest real pages have 60 KB. */
  public static final int MAX_BYTES = 16 << 20;

  /** How many bytes {@link #head} gives at most. */
  public static final int HEAD_BYTES = 16 << 10;

  /** Looking one up costs as much as the digest of a short document. */
  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(RawDocument::sha256);

  private final String uri;
  private final LocalDate seenOn;
  private final InputStream stream;
  private final Map<Class<?>, Object> forms = new HashMap<>();
  private byte[] head;
  private byte[] bytes;

  /**
   * A document.
   *
   * @param uri see {@link Source#uri}
   * @param seenOn see {@link Source#seenOn}
   * @param stream its bytes; the caller closes it
   */
  public RawDocument(String uri, LocalDate seenOn, InputStream stream) {
    this.uri = uri;
    this.seenOn = seenOn;
    this.stream = stream;
  }

  /** See {@link Source#uri}. */
  public String uri() {
    return uri;
  }

  /** See {@link Source#seenOn}. */
  public LocalDate seenOn() {
    return seenOn;
  }

  /** The first bytes, up to {@link #HEAD_BYTES}; they stay in the stream. */
  public byte[] head() throws IOException {
    if (head == null) {
      // A file and an entry of an archive know how long they are: then one array is enough.
      byte[] read = new byte[Math.min(stream.available(), HEAD_BYTES)];
      int length = stream.readNBytes(read, 0, read.length);
      int next = length < HEAD_BYTES ? stream.read() : -1;
      if (next >= 0) {
        read = Arrays.copyOf(read, HEAD_BYTES);
        read[length++] = (byte) next;
        length += stream.readNBytes(read, length, HEAD_BYTES - length);
      }
      head = length == read.length ? read : Arrays.copyOf(read, length);
    }
    return head;
  }

  /** All the bytes, from the first, as a stream; for layouts that hold many records. */
  public InputStream stream() throws IOException {
    return new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(head()), stream);
  }

  /**
   * All the bytes of a document that holds one record.
   *
   * @throws UnreadableDocumentException if there are more than {@link #MAX_BYTES}
   */
  public byte[] bytes() throws IOException {
    if (bytes == null) {
      boolean isShort = head().length < HEAD_BYTES;
      byte[] read = isShort ? head : stream().readNBytes(MAX_BYTES + 1);
      if (read.length > MAX_BYTES) {
        throw tooLarge();
      }
      bytes = read;
    }
    return bytes;
  }

  /** What bytes are read as before it is known what they hold. */
  interface Form<T> {
    /** Reads them. */
    T of(byte[] bytes) throws IOException;
  }

  /**
   * All the bytes in that form, read at the first call: recognising a document and reading it share
   * one form, which is asked for by the same name.
   */
  <T> T as(Class<T> name, Form<T> form) throws IOException {
    Object read = forms.get(name);
    if (read == null) {
      read = form.of(bytes());
      forms.put(name, read);
    }
    return name.cast(read);
  }

  /** The error for more bytes than {@link #MAX_BYTES}. */
  static UnreadableDocumentException tooLarge() {
    return new UnreadableDocumentException(
        "too large for one record: more than " + (MAX_BYTES >> 20) + " MB");
  }

  /** Says that the record was read from these bytes, all or a part of this document. */
  public Source source(String layout, byte[] read) {
    return new Source(uri, layout, digest(read), seenOn);
  }

  /** {@code sha256:} and the digest in hexadecimal. */
  static String digest(byte[] bytes) {
    return "sha256:" + HexFormat.of().formatHex(SHA_256.get().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

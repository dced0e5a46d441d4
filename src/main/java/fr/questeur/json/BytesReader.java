package fr.questeur.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@link RecordBytes}. Whatever the bytes are, it does not read beyond them, and makes no
 * more than in proportion to them.
 */
final class BytesReader {

  /** Levels of objects and arrays; a record has four. */
  private static final int MAX_DEPTH = 10;

  private final byte[] bytes;
  private final int end;
  private int at;
  private int depth;

  BytesReader(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    at = offset;
    end = offset + length;
  }

  /** Reads the object that is all there is to read. */
  JsonObject read() throws MalformedRecordException {
    if (next() != RecordBytes.VERSION) {
      throw malformed("of an unknown form");
    }
    if (next() != RecordBytes.OBJECT) {
      throw malformed("not an object");
    }
    JsonObject object = object(Optional.empty(), "");
    if (at != end) {
      throw malformed("something follows the object");
    }
    return object;
  }

  private JsonObject object(Optional<JsonObject> parent, String name)
      throws MalformedRecordException {
    enter();
    JsonObject object = new JsonObject(parent, name);
    for (int field = next(); field != RecordBytes.END; field = next()) {
      String inner = FieldNames.name(field);
      object.put(inner, value(next(), object, inner));
    }
    depth--;
    return object;
  }

  private List<Object> array(JsonObject holder, String field) throws MalformedRecordException {
    enter();
    List<Object> array = new ArrayList<>();
    for (int type = next(); type != RecordBytes.END; type = next()) {
      array.add(value(type, holder, field));
    }
    depth--;
    return array;
  }

  /** The value of that type, a field's or one of its array's. */
  private Object value(int type, JsonObject holder, String field) throws MalformedRecordException {
    return switch (type) {
      case RecordBytes.OBJECT -> object(Optional.of(holder), field);
      case RecordBytes.ARRAY -> array(holder, field);
      case RecordBytes.NUMBER -> integer();
      case RecordBytes.LATIN -> latin();
      case RecordBytes.TEXT -> text();
      default -> throw malformed("no value has the type " + type);
    };
  }

  private String latin() throws MalformedRecordException {
    int length = length();
    String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    at += length;
    return text;
  }

  private String text() throws MalformedRecordException {
    StringBuilder text = new StringBuilder(length());
    int others = integer();
    text.append(latin());
    for (int i = 0; i < others; i++) {
      text.append((char) ((next() << Byte.SIZE) | next())).append(latin());
    }
    return text.toString();
  }

  /** The length of a text, which has at least a byte for each character. */
  private int length() throws MalformedRecordException {
    int length = integer();
    if (length < 0 || length > end - at) {
      throw malformed("cut off");
    }
    return length;
  }

  private int integer() throws MalformedRecordException {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int next = next();
      value |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw malformed("a number too long");
  }

  private int next() throws MalformedRecordException {
    if (at == end) {
      throw malformed("cut off");
    }
    return bytes[at++] & 0xFF;
  }

  private void enter() throws MalformedRecordException {
    depth++;
    if (depth > MAX_DEPTH) {
      throw malformed("nested deeper than " + MAX_DEPTH + " levels");
    }
  }

  private static MalformedRecordException malformed(String what) {
    return new MalformedRecordException("stored record: " + what);
  }
}

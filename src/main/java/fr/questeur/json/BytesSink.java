package fr.questeur.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a record as {@link RecordBytes}. */
final class BytesSink implements RecordSink {

  private static final char LAST_LATIN = 0xFF;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);

  BytesSink() {
    out.write(RecordBytes.VERSION);
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }

  @Override
  public void openObject() {
    out.write(RecordBytes.OBJECT);
  }

  @Override
  public void openObject(String name) {
    name(name);
    openObject();
  }

  @Override
  public void closeObject() {
    out.write(RecordBytes.END);
  }

  @Override
  public void openArray(String name) {
    name(name);
    out.write(RecordBytes.ARRAY);
  }

  @Override
  public void closeArray() {
    out.write(RecordBytes.END);
  }

  @Override
  public void number(String name, int value) {
    name(name);
    out.write(RecordBytes.NUMBER);
    integer(value);
  }

  @Override
  public void text(String name, String value) {
    name(name);
    text(value);
  }

  @Override
  public void text(String value) {
    int others = 0;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > LAST_LATIN) {
        others++;
      }
    }
    if (others == 0) {
      out.write(RecordBytes.LATIN);
      latin(value);
    } else {
      out.write(RecordBytes.TEXT);
      integer(value.length());
      integer(others);
      textWithOthers(value);
    }
  }

  private void textWithOthers(String value) {
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character > LAST_LATIN) {
        latin(value.substring(start, i));
        out.write(character >> Byte.SIZE);
        out.write(character);
        start = i + 1;
      }
    }
    latin(value.substring(start));
  }

  private void latin(String value) {
    integer(value.length());
    out.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void name(String name) {
    out.write(FieldNames.number(name));
  }

  private void integer(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
